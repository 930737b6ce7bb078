package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.USERS;

import org.jooq.DSLContext;
import workbook.jooq.generated.tables.records.UsersRecord;
import workbook.scenario.ProfileChange;

public final class ChangeInPlace {

    public static void move(DSLContext ctx, ProfileChange change) {
        ctx.transaction(trx -> {
            UsersRecord user = trx.dsl().fetchSingle(USERS, USERS.EMAIL.eq(change.email()));
            // TODO: let the record know that its data is another
            user.getData().put("city", change.city());
            user.store();
        });
    }
}
