package workbook.ebean.blob;

import static workbook.scenario.Blobs.HOSTILE_BYTES;

import io.ebean.Database;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import workbook.ebean.blob.query.QSerializedUser;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.BlobReading;

/** Blobs that somebody tampered with, read behind the filter. */
public final class HostileBytes {

    private HostileBytes() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, List<Long>, List<BlobReading<Map<String, Object>>>>to(HOSTILE_BYTES)
                .trap("find-list", HostileBytes::findList)
                .whichThrows(PersistenceException.class)
                .idiom("one-by-one", (database, ids) -> BlobReading.each(ids, id -> oneByOne(database, id)))
                .list();
    }

    // tag::find-list[]
    static List<BlobReading<Map<String, Object>>> findList(Database database, List<Long> ids) {
        // A trap: one refused row is enough, and all the others cannot be read either.
        List<SerializedUser> users =
                new QSerializedUser(database).id.in(ids).id.asc().findList();
        return users.stream()
                .map(user -> new BlobReading<>(user.getId(), user.getData().values(), null))
                .toList();
    }
    // end::find-list[]

    // tag::one-by-one[]
    static Map<String, Object> oneByOne(Database database, long id) {
        try {
            QSerializedUser query = new QSerializedUser(database).id.eq(id);
            return query.findOneOrEmpty().orElseThrow().getData().values();
        } catch (PersistenceException failure) {
            // A PersistenceException in a PersistenceException, around what the converter threw.
            throw Refusal.of(id, failure);
        }
    }
    // end::one-by-one[]
}
