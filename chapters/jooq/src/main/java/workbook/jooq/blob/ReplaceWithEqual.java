package workbook.jooq.blob;

import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Approaches.change;
import static workbook.scenario.Blobs.REPLACE_WITH_EQUAL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RecordContext;
import org.jooq.RecordListener;
import workbook.jooq.generated.tables.records.UsersRecord;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A map that equals the stored one needs no update. */
public final class ReplaceWithEqual {

    private ReplaceWithEqual() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, String, Void>to(REPLACE_WITH_EQUAL)
                .trap("set-and-store", change(ReplaceWithEqual::setAndStore))
                .trap("set-json-and-store", change(ReplaceWithEqual::setJsonAndStore))
                .idiom("compare-first", change(ReplaceWithEqual::compareFirst))
                .alternative("record-listener", change(ReplaceWithEqual::recordListener))
                .list();
    }

    // tag::set-and-store[]
    static void setAndStore(DSLContext ctx, String email) {
        ctx.transaction(trx -> {
            UsersRecord user = trx.dsl().fetchSingle(USERS, USERS.EMAIL.eq(email));
            // A trap: a column that was set is a column to write, whatever it was set to.
            user.setData(new LinkedHashMap<>(user.getData()));
            user.store();
        });
    }
    // end::set-and-store[]

    // tag::set-json-and-store[]
    static void setJsonAndStore(DSLContext ctx, String email) {
        ctx.transaction(trx -> {
            UsersRecord user = trx.dsl().fetchSingle(USERS, USERS.EMAIL.eq(email));
            // A trap: the same for JSON.
            user.setProfile(new LinkedHashMap<>(user.getProfile()));
            user.store();
        });
    }
    // end::set-json-and-store[]

    // tag::compare-first[]
    static void compareFirst(DSLContext ctx, String email) {
        ctx.transaction(trx -> {
            UsersRecord user = trx.dsl().fetchSingle(USERS, USERS.EMAIL.eq(email));
            Map<String, Object> data = new LinkedHashMap<>(user.getData());
            if (!data.equals(user.getData())) {
                user.setData(data);
                user.store();
            }
        });
    }
    // end::compare-first[]

    // tag::record-listener[]
    static void recordListener(DSLContext ctx, String email) {
        // For every record of a configuration. From jOOQ 3.20, which needs Java 21, this is a setting.
        ctx.configuration()
                .derive(RecordListener.onUpdateStart(ReplaceWithEqual::forgetWhatIsEqual))
                .dsl()
                .transaction(trx -> {
                    UsersRecord user = trx.dsl().fetchSingle(USERS, USERS.EMAIL.eq(email));
                    user.setData(new LinkedHashMap<>(user.getData()));
                    user.store();
                });
    }

    private static void forgetWhatIsEqual(RecordContext update) {
        Record row = update.record();
        for (Field<?> column : row.fields()) {
            if (Objects.deepEquals(row.get(column), row.original(column))) {
                row.changed(column, false);
            }
        }
    }
    // end::record-listener[]
}
