package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.USERS;

import java.sql.PreparedStatement;
import org.jooq.DSLContext;
import workbook.blob.SerializedMap;
import workbook.jooq.generated.tables.records.UsersRecord;
import workbook.scenario.ProfileChange;

public final class ChangeInPlace {

    public static void move(DSLContext ctx, ProfileChange change) {
        ctx.transaction(trx -> {
            UsersRecord user = trx.dsl().fetchSingle(USERS, USERS.EMAIL.eq(change.email()));
            user.getData().put("city", change.city());
            trx.dsl().connection(connection -> {
                try (PreparedStatement update = connection.prepareStatement("update users set data = ? where id = ?")) {
                    update.setBytes(1, SerializedMap.write(user.getData()));
                    update.setLong(2, user.getId());
                    update.executeUpdate();
                }
            });
        });
    }
}
