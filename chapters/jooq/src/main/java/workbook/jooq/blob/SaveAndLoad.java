package workbook.jooq.blob;

import static org.jooq.impl.SQLDataType.VARBINARY;
import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Blobs.SAVE_AND_LOAD;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import workbook.blob.SerializedMap;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewProfile;

/** A map, serialized into a binary column and back. */
public final class SaveAndLoad {

    private SaveAndLoad() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, NewProfile, Map<String, Object>>to(SAVE_AND_LOAD)
                .idiom("forced-type", SaveAndLoad::forcedType)
                .alternative("ad-hoc-converter", SaveAndLoad::adHocConverter)
                .list();
    }

    // tag::forced-type[]
    static Map<String, Object> forcedType(DSLContext ctx, NewProfile profile) {
        // The generated column is of the type Map: SerializedMapConverter is named in the generator's configuration.
        ctx.insertInto(USERS, USERS.NAME, USERS.EMAIL, USERS.DATA)
                .values(profile.name(), profile.email(), profile.data())
                .execute();
        return ctx.select(USERS.DATA)
                .from(USERS)
                .where(USERS.EMAIL.eq(profile.email()))
                .fetchSingle(USERS.DATA);
    }
    // end::forced-type[]

    // tag::ad-hoc-converter[]
    static Map<String, Object> adHocConverter(DSLContext ctx, NewProfile profile) {
        // For one query: the column as bytes, and what becomes of them on either way.
        Field<byte[]> bytes = USERS.DATA.coerce(VARBINARY);
        ctx.insertInto(USERS, USERS.NAME, USERS.EMAIL, bytes)
                .values(profile.name(), profile.email(), SerializedMap.write(profile.data()))
                .execute();
        return ctx.select(bytes.convertFrom(SerializedMap::read))
                .from(USERS)
                .where(USERS.EMAIL.eq(profile.email()))
                .fetchSingle()
                .value1();
    }
    // end::ad-hoc-converter[]
}
