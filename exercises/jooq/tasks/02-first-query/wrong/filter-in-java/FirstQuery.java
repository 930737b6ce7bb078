package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.USERS;

import org.jooq.DSLContext;

public final class FirstQuery {

    public static String emailOf(DSLContext ctx, String name) {
        return ctx.select(USERS.NAME, USERS.EMAIL).from(USERS).fetch().stream()
                .filter(user -> user.value1().equals(name))
                .findFirst()
                .orElseThrow()
                .value2();
    }
}
