package workbook.exercises.ebean;

import io.ebean.Database;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import workbook.ebean.blob.query.QSerializedUser;
import workbook.scenario.BlobReading;

public final class HostileBytes {

    public static List<BlobReading<Map<String, Object>>> read(Database database, List<Long> ids) throws Exception {
        return BlobReading.each(ids, id -> dataOf(id, database));
    }

    private static Map<String, Object> dataOf(long id, Database database) {
        QSerializedUser query = new QSerializedUser(database).id.eq(id);
        try {
            return query.findOneOrEmpty().orElseThrow().getData().values();
        } catch (PersistenceException failure) {
            return null;
        }
    }
}
