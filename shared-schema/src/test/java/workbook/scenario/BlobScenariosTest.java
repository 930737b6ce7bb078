package workbook.scenario;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import workbook.blob.Detonator;
import workbook.blob.HostilePayloads;
import workbook.blob.JsonMap;
import workbook.blob.Profile;
import workbook.blob.RefusedBlobException;
import workbook.blob.RefusedBytesException;
import workbook.blob.SerializedMap;
import workbook.blob.SerializedProfile;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** The judges of the blob scenarios accept what is right and reject what is not. */
@ExtendWith(SharedDatabases.class)
class BlobScenariosTest {

    private static final String SEOUL = "Seoul";

    private final Judging judging;

    BlobScenariosTest(Databases databases) {
        this.judging = new Judging(databases);
    }

    @Test
    void idsAreThoseOfTheExample() {
        Assertions.assertThat(Blobs.scenarios())
                .extracting(Scenario::example)
                .containsOnly("blob")
                .hasSize(8);
    }

    @Test
    void savingNeedsBothTheColumnAndTheAnswer() throws Exception {
        judging.assertRight(Blobs.SAVE_AND_LOAD, 1, (connection, profile) -> {
            insert(connection, profile, SerializedMap.write(profile.data()), null);
            return profile.data();
        });
        judging.assertWrong(Blobs.SAVE_AND_LOAD, 1, (connection, profile) -> profile.data());
        judging.assertWrong(Blobs.SAVE_AND_LOAD, 1, (connection, profile) -> {
            insert(connection, profile, SerializedMap.write(profile.data()), null);
            return Map.of("age", "30", "city", "New York");
        });
        judging.assertWrong(Blobs.SAVE_AND_LOAD, 1, (connection, profile) -> null);
    }

    @Test
    void jsonBelongsIntoItsOwnColumn() throws Exception {
        judging.assertRight(Blobs.JSON, 1, (connection, profile) -> {
            insert(connection, profile, null, JsonMap.write(profile.data()));
            return profile.data();
        });
        judging.assertWrong(Blobs.JSON, 1, (connection, profile) -> {
            insert(connection, profile, SerializedMap.write(profile.data()), null);
            return profile.data();
        });
    }

    @Test
    void aChangeBelongsIntoOneOfTheColumnsAndNowhereElse() throws Exception {
        judging.assertRight(Blobs.CHANGE_IN_PLACE, 1, (connection, change) -> {
            update(connection, "data", SerializedMap.write(Map.of("age", 30, "city", SEOUL)));
            return null;
        });
        judging.assertRight(Blobs.CHANGE_IN_PLACE, 1, (connection, change) -> {
            update(connection, "profile", JsonMap.write(Map.of("age", 30, "city", SEOUL)));
            return null;
        });
        judging.assertWrong(Blobs.CHANGE_IN_PLACE, 1, (connection, change) -> null);
        judging.assertWrong(Blobs.CHANGE_IN_PLACE, 1, (connection, change) -> {
            update(connection, "data", SerializedMap.write(Map.of("age", 30, "city", SEOUL)));
            update(connection, "profile", JsonMap.write(Map.of("age", 30, "city", SEOUL)));
            return null;
        });
        judging.assertWrong(Blobs.CHANGE_IN_PLACE, 1, (connection, change) -> {
            update(connection, "profile", JsonMap.write(Map.of("city", SEOUL)));
            return null;
        });
    }

    @Test
    void whatIsEqualStays() throws Exception {
        judging.assertRight(Blobs.REPLACE_WITH_EQUAL, 1, (connection, email) -> null);
        judging.assertWrong(Blobs.REPLACE_WITH_EQUAL, 1, (connection, email) -> {
            update(connection, "data", SerializedMap.write(Map.of("age", 31, "city", "New York")));
            return null;
        });
    }

    @Test
    void hostileBytesAreRefusedByRowAndColumn() throws Exception {
        judging.assertRight(Blobs.HOSTILE_BYTES, 1, (connection, ids) -> readings(connection, ids, "users.data"));
        judging.assertWrong(Blobs.HOSTILE_BYTES, 1, (connection, ids) -> readings(connection, ids, "users.profile"));
        judging.assertWrong(
                Blobs.HOSTILE_BYTES, 1, (connection, ids) -> readings(connection, ids.subList(0, 2), "users.data"));
        judging.assertWrong(Blobs.HOSTILE_BYTES, 1, (connection, ids) -> null);
    }

    @Test
    void aDetonationIsWrongWhateverWasAnswered() throws Exception {
        judging.assertWrong(Blobs.HOSTILE_BYTES, 1, (connection, ids) -> {
            new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(
                            HostilePayloads.all().get("effect-in-read-object")))
                    .readObject();
            return readings(connection, ids, "users.data");
        });
        Assertions.assertThat(Detonator.count()).isZero();
    }

    @Test
    void everyVersionIsToBeRead() throws Exception {
        judging.assertRight(
                Blobs.CHANGED_CLASS,
                1,
                (connection, ids) ->
                        BlobReading.each(ids, id -> SerializedProfile.readAnyVersion(data(connection, id))));
        judging.assertWrong(
                Blobs.CHANGED_CLASS,
                1,
                (connection, ids) -> BlobReading.each(ids, id -> new Profile(30, "New York", "en")));
        judging.assertWrong(Blobs.CHANGED_CLASS, 1, (connection, ids) -> null);
    }

    @Test
    void onlyThoseWhoLiveThereAndInTheirOrder() throws Exception {
        String select = "select name from users where profile like '%\"city\":\"New York\"%' order by id";
        judging.assertRight(Blobs.QUERY_INSIDE, (connection, city) -> names(connection, select));
        judging.assertWrong(Blobs.QUERY_INSIDE, 10, (connection, city) -> names(connection, select + " desc"));
        judging.assertWrong(Blobs.QUERY_INSIDE, 10, (connection, city) -> names(connection, "select name from users"));
        judging.assertWrong(Blobs.QUERY_INSIDE, 10, (connection, city) -> null);
    }

    @Test
    void aFileIsItsBytesAndTheirNumber() throws Exception {
        judging.assertRight(Blobs.LARGE, 1, (connection, file) -> {
            store(connection, file);
            return Receipt.of(file.open());
        });
        judging.assertWrong(Blobs.LARGE, 1, (connection, file) -> Receipt.of(file.open()));
        judging.assertWrong(Blobs.LARGE, 1, (connection, file) -> {
            store(connection, file);
            return new Receipt(file.length(), 1);
        });
    }

    private static List<BlobReading<Map<String, Object>>> readings(Connection connection, List<Long> ids, String column)
            throws Exception {
        return BlobReading.each(ids, id -> {
            try {
                return SerializedMap.read(data(connection, id));
            } catch (RefusedBytesException refused) {
                throw new RefusedBlobException(column, id, refused);
            }
        });
    }

    private static void insert(Connection connection, NewProfile user, byte[] data, String profile)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into users (name, email, data, profile) values (?, ?, ?, ?)")) {
            insert.setString(1, user.name());
            insert.setString(2, user.email());
            insert.setBytes(3, data);
            insert.setString(4, profile);
            insert.executeUpdate();
        }
    }

    private static void update(Connection connection, String column, Object value) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update users set " + column + " = ? where id = 1")) {
            update.setObject(1, value);
            update.executeUpdate();
        }
    }

    private static void store(Connection connection, Upload file) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into attachments (name, content) values (?, ?)")) {
            insert.setString(1, file.name());
            insert.setBinaryStream(2, file.open(), file.length());
            insert.executeUpdate();
        }
    }

    private static byte[] data(Connection connection, long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select data from users where id = ?")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }
}
