package workbook.jooq.blob;

import static org.jooq.impl.DSL.jsonbSet;
import static org.jooq.impl.SQLDataType.JSONB;
import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Approaches.change;
import static workbook.scenario.Blobs.CHANGE_IN_PLACE;
import static workbook.schema.DatabaseKind.H2;
import static workbook.schema.DatabaseKind.POSTGRESQL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.exception.DataAccessException;
import workbook.jooq.generated.tables.records.UsersRecord;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.ProfileChange;

/** One value changes inside of a map that was loaded: a record knows which columns were set, not what is in them. */
public final class ChangeInPlace {

    private ChangeInPlace() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, ProfileChange, Void>to(CHANGE_IN_PLACE)
                .trap("store", change(ChangeInPlace::store))
                .whichIsWrong()
                .trap("store-json", change(ChangeInPlace::storeJson))
                .whichIsWrong()
                .trap("compare-with-original", change(ChangeInPlace::compareWithOriginal))
                .whichIsWrong()
                .alternative("mark-changed", change(ChangeInPlace::markChanged))
                .idiom("set-a-copy", change(ChangeInPlace::setACopy))
                .alternative("json-set", change(ChangeInPlace::jsonSet))
                .whichThrows(DataAccessException.class, H2, POSTGRESQL)
                .list();
    }

    // tag::store[]
    static void store(DSLContext ctx, ProfileChange change) {
        ctx.transaction(trx -> {
            UsersRecord user = trx.dsl().fetchSingle(USERS, USERS.EMAIL.eq(change.email()));
            user.getData().put("city", change.city());
            // A trap: no setter was called, so that there is nothing to store. This returns 0, and sends nothing.
            user.store();
        });
    }
    // end::store[]

    // tag::store-json[]
    static void storeJson(DSLContext ctx, ProfileChange change) {
        ctx.transaction(trx -> {
            UsersRecord user = trx.dsl().fetchSingle(USERS, USERS.EMAIL.eq(change.email()));
            user.getProfile().put("city", change.city());
            // A trap: the converter's other side does not matter. JSON is not looked into either.
            user.store();
        });
    }
    // end::store-json[]

    // tag::compare-with-original[]
    static void compareWithOriginal(DSLContext ctx, ProfileChange change) {
        ctx.transaction(trx -> {
            UsersRecord user = trx.dsl().fetchSingle(USERS, USERS.EMAIL.eq(change.email()));
            user.getData().put("city", change.city());
            // A trap: the record keeps what it has loaded, but a reference, not a copy. It is the same map.
            boolean changed = !user.getData().equals(user.original(USERS.DATA));
            user.changed(USERS.DATA, changed);
            user.store();
        });
    }
    // end::compare-with-original[]

    // tag::mark-changed[]
    static void markChanged(DSLContext ctx, ProfileChange change) {
        ctx.transaction(trx -> {
            UsersRecord user = trx.dsl().fetchSingle(USERS, USERS.EMAIL.eq(change.email()));
            user.getData().put("city", change.city());
            user.changed(USERS.DATA, true);
            user.store();
        });
    }
    // end::mark-changed[]

    // tag::set-a-copy[]
    static void setACopy(DSLContext ctx, ProfileChange change) {
        ctx.transaction(trx -> {
            UsersRecord user = trx.dsl().fetchSingle(USERS, USERS.EMAIL.eq(change.email()));
            Map<String, Object> moved = new LinkedHashMap<>(user.getData());
            moved.put("city", change.city());
            user.setData(moved);
            user.store();
        });
    }
    // end::set-a-copy[]

    // tag::json-set[]
    static void jsonSet(DSLContext ctx, ProfileChange change) {
        // Nothing is read: the database changes its own value. jOOQ has no words for this in PostgreSQL and H2.
        Field<JSONB> profile = USERS.PROFILE.coerce(JSONB);
        ctx.update(USERS)
                .set(profile, jsonbSet(profile, "$.city", change.city()))
                .where(USERS.EMAIL.eq(change.email()))
                .execute();
    }
    // end::json-set[]
}
