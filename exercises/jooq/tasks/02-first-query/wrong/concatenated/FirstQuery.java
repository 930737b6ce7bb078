package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.USERS;

import org.jooq.DSLContext;

public final class FirstQuery {

    public static String emailOf(DSLContext ctx, String name) {
        return ctx.select(USERS.EMAIL)
                .from(USERS)
                .where("users.name = '" + name + "'")
                .fetchOne(USERS.EMAIL);
    }
}
