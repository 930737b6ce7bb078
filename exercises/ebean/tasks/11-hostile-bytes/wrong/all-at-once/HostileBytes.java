package workbook.exercises.ebean;

import io.ebean.Database;
import java.util.List;
import java.util.Map;
import workbook.ebean.blob.query.QSerializedUser;
import workbook.scenario.BlobReading;

public final class HostileBytes {

    public static List<BlobReading<Map<String, Object>>> read(Database database, List<Long> ids) {
        return new QSerializedUser(database)
                .id.in(ids).id.asc().findList().stream()
                        .map(user ->
                                new BlobReading<>(user.getId(), user.getData().values(), null))
                        .toList();
    }
}
