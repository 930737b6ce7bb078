package workbook.exercises.jooq;

import static org.jooq.impl.SQLDataType.VARBINARY;
import static workbook.jooq.generated.Tables.USERS;

import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import workbook.blob.RefusedBlobException;
import workbook.scenario.BlobReading;

public final class HostileBytes {

    public static List<BlobReading<Map<String, Object>>> readAll(DSLContext ctx, List<Long> ids) throws Exception {
        Field<byte[]> bytes = USERS.DATA.coerce(VARBINARY);
        Map<Long, byte[]> blobs = ctx.select(USERS.ID, bytes).from(USERS).fetchMap(USERS.ID, bytes);
        return BlobReading.each(ids, id -> read(blobs.get(id), id));
    }

    // TODO: read the bytes behind the filter of workbook.blob
    private static Map<String, Object> read(byte[] blob, long id) {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(blob))) {
            Map<String, Object> data = new LinkedHashMap<>();
            ((Map<?, ?>) stream.readObject()).forEach((key, value) -> data.put((String) key, value));
            return data;
        } catch (Exception refused) {
            throw new RefusedBlobException("users.data", id, refused);
        }
    }
}
