package workbook.jooq.blob;

import static org.jooq.Records.mapping;
import static org.jooq.impl.SQLDataType.VARBINARY;
import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Blobs.HOSTILE_BYTES;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import workbook.blob.RefusedBlobException;
import workbook.blob.RefusedBytesException;
import workbook.blob.SerializedMap;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.BlobReading;

/** Blobs that somebody tampered with, read behind the converter's filter. */
public final class HostileBytes {

    private HostileBytes() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, List<Long>, List<BlobReading<Map<String, Object>>>>to(HOSTILE_BYTES)
                .trap("one-select", (ctx, ids) -> oneSelect(ctx))
                .whichThrows(DataAccessException.class)
                .idiom("filtered", (ctx, ids) -> BlobReading.each(ids, id -> filtered(ctx, id)))
                .alternative("bytes-first", HostileBytes::bytesFirst)
                .list();
    }

    // tag::one-select[]
    static List<BlobReading<Map<String, Object>>> oneSelect(DSLContext ctx) {
        // A trap: the first blob that is refused ends the whole fetch, and jOOQ names the column, not the row.
        return ctx.select(USERS.ID, USERS.DATA)
                .from(USERS)
                .orderBy(USERS.ID)
                .fetch(mapping((id, data) -> new BlobReading<>(id, data, null)));
    }
    // end::one-select[]

    // tag::filtered[]
    static Map<String, Object> filtered(DSLContext ctx, long id) {
        try {
            return ctx.select(USERS.DATA).from(USERS).where(USERS.ID.eq(id)).fetchSingle(USERS.DATA);
        } catch (DataAccessException failure) {
            // What the converter threw, jOOQ has wrapped as it wraps what the database says.
            if (failure.getCause(RefusedBytesException.class) == null) {
                throw failure;
            }
            throw new RefusedBlobException("users.data", id, failure);
        }
    }
    // end::filtered[]

    // tag::bytes-first[]
    static List<BlobReading<Map<String, Object>>> bytesFirst(DSLContext ctx, List<Long> ids) throws Exception {
        // One statement for all of them, and the filter afterwards, row by row.
        Field<byte[]> bytes = USERS.DATA.coerce(VARBINARY);
        Map<Long, byte[]> blobs = ctx.select(USERS.ID, bytes).from(USERS).fetchMap(USERS.ID, bytes);
        return BlobReading.each(ids, id -> mapIn(blobs.get(id), id));
    }

    private static Map<String, Object> mapIn(byte[] blob, long id) {
        try {
            return SerializedMap.read(blob);
        } catch (RefusedBytesException refused) {
            throw new RefusedBlobException("users.data", id, refused);
        }
    }
    // end::bytes-first[]
}
