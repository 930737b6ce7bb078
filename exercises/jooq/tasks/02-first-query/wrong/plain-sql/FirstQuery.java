package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.USERS;

import org.jooq.DSLContext;

public final class FirstQuery {

    public static String emailOf(DSLContext ctx, String name) {
        return ctx.fetchOne("select email from users where name = ?", name).get(USERS.EMAIL);
    }
}
