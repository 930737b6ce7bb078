package workbook.exercises.ebean;

import io.ebean.Database;
import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Map;
import workbook.blob.RefusedBlobException;
import workbook.scenario.BlobReading;

public final class HostileBytes {

    public static List<BlobReading<Map<String, Object>>> read(Database database, List<Long> ids) throws Exception {
        return BlobReading.each(ids, id -> dataOf(id, database));
    }

    private static Map<String, Object> dataOf(long id, Database database) {
        byte[] bytes = database.sqlQuery("select data from users where id = ?")
                .setParameter(id)
                .mapTo((row, number) -> row.getBytes(1))
                .findOne();
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            @SuppressWarnings("unchecked")
            Map<String, Object> values = (Map<String, Object>) stream.readObject();
            return values;
        } catch (Exception | StackOverflowError failure) {
            throw new RefusedBlobException("users.data", id, failure);
        }
    }
}
