package workbook.jooq.blob;

import static org.jooq.JSONB.jsonb;
import static org.jooq.impl.SQLDataType.JSONB;
import static org.jooq.impl.SQLDataType.VARCHAR;
import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Blobs.JSON;
import static workbook.schema.DatabaseKind.POSTGRESQL;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.exception.DataAccessException;
import workbook.blob.JsonMap;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewProfile;

/** A map as JSON, in the type that each database has for it. */
public final class Json {

    private Json() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, NewProfile, Map<String, Object>>to(JSON)
                .trap("as-text", Json::asText)
                .whichThrows(DataAccessException.class, POSTGRESQL)
                .alternative("as-jsonb", Json::asJsonb)
                .idiom("forced-type", Json::forcedType)
                .list();
    }

    // tag::as-text[]
    static Map<String, Object> asText(DSLContext ctx, NewProfile profile) {
        // A trap: what the generator sees where the column is text. PostgreSQL takes no text for its JSON.
        Field<String> text = USERS.PROFILE.coerce(VARCHAR);
        ctx.insertInto(USERS, USERS.NAME, USERS.EMAIL, text)
                .values(profile.name(), profile.email(), JsonMap.write(profile.data()))
                .execute();
        return JsonMap.read(ctx.select(text)
                .from(USERS)
                .where(USERS.EMAIL.eq(profile.email()))
                .fetchSingle(text));
    }
    // end::as-text[]

    // tag::as-jsonb[]
    static Map<String, Object> asJsonb(DSLContext ctx, NewProfile profile) {
        // jOOQ's own type for JSON: the text in it, bound as each database wants it.
        Field<JSONB> json = USERS.PROFILE.coerce(JSONB);
        ctx.insertInto(USERS, USERS.NAME, USERS.EMAIL, json)
                .values(profile.name(), profile.email(), jsonb(JsonMap.write(profile.data())))
                .execute();
        return JsonMap.read(ctx.select(json)
                .from(USERS)
                .where(USERS.EMAIL.eq(profile.email()))
                .fetchSingle(json)
                .data());
    }
    // end::as-jsonb[]

    // tag::forced-type[]
    static Map<String, Object> forcedType(DSLContext ctx, NewProfile profile) {
        // The same, and JsonMapConverter around it: the generator's configuration names both.
        ctx.insertInto(USERS, USERS.NAME, USERS.EMAIL, USERS.PROFILE)
                .values(profile.name(), profile.email(), profile.data())
                .execute();
        return ctx.select(USERS.PROFILE)
                .from(USERS)
                .where(USERS.EMAIL.eq(profile.email()))
                .fetchSingle(USERS.PROFILE);
    }
    // end::forced-type[]
}
