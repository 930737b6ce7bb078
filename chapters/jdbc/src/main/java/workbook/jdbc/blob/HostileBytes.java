package workbook.jdbc.blob;

import static workbook.scenario.Blobs.HOSTILE_BYTES;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import workbook.blob.RefusedBlobException;
import workbook.blob.RefusedBytesException;
import workbook.blob.SerializedMap;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.BlobReading;

/** Blobs that somebody tampered with, read behind the filter. */
public final class HostileBytes {

    private HostileBytes() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, List<Long>, List<BlobReading<Map<String, Object>>>>to(HOSTILE_BYTES)
                .idiom("filtered", (database, ids) -> BlobReading.each(ids, id -> filtered(database, id)))
                .list();
    }

    // tag::filtered[]
    static Map<String, Object> filtered(DataSource database, long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select data from users where id = ?")) {
            select.setLong(1, id);
            try (ResultSet user = select.executeQuery()) {
                if (!user.next()) {
                    throw new NoSuchElementException("no user has the id " + id);
                }
                return SerializedMap.read(user.getBytes("data"));
            }
        } catch (RefusedBytesException refused) {
            throw new RefusedBlobException("users.data", id, refused);
        }
    }
    // end::filtered[]
}
