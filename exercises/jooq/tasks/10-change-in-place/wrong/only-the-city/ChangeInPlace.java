package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.USERS;

import java.util.Map;
import org.jooq.DSLContext;
import workbook.jooq.generated.tables.records.UsersRecord;
import workbook.scenario.ProfileChange;

public final class ChangeInPlace {

    public static void move(DSLContext ctx, ProfileChange change) {
        ctx.transaction(trx -> {
            UsersRecord user = trx.dsl().fetchSingle(USERS, USERS.EMAIL.eq(change.email()));
            user.setData(Map.of("city", change.city()));
            user.store();
        });
    }
}
