package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.USERS;

import org.jooq.DSLContext;

public final class FirstQuery {

    public static String emailOf(DSLContext ctx, String name) {
        // TODO: ask for this one user, and for nothing but the e-mail address
        return ctx.selectFrom(USERS).orderBy(USERS.ID).fetch(USERS.EMAIL).get(0);
    }
}
