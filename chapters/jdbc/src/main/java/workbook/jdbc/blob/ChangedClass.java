package workbook.jdbc.blob;

import static workbook.scenario.Blobs.CHANGED_CLASS;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import workbook.blob.Profile;
import workbook.blob.RefusedBlobException;
import workbook.blob.RefusedBytesException;
import workbook.blob.SerializedProfile;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.BlobReading;

/** Profiles that older versions of the class have written. */
public final class ChangedClass {

    private ChangedClass() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, List<Long>, List<BlobReading<Profile>>>to(CHANGED_CLASS)
                .trap("todays-class", (database, ids) -> BlobReading.each(ids, id -> todaysClass(database, id)))
                .whichIsWrong()
                .idiom("any-version", (database, ids) -> BlobReading.each(ids, id -> anyVersion(database, id)))
                .list();
    }

    // tag::todays-class[]
    static Profile todaysClass(DataSource database, long id) throws SQLException {
        try {
            // A trap: bytes outlive the name and the version number of the class that wrote them.
            return SerializedProfile.read(dataOf(id, database));
        } catch (RefusedBytesException refused) {
            throw new RefusedBlobException("users.data", id, refused);
        }
    }
    // end::todays-class[]

    // tag::any-version[]
    static Profile anyVersion(DataSource database, long id) throws SQLException {
        try {
            return SerializedProfile.readAnyVersion(dataOf(id, database));
        } catch (RefusedBytesException refused) {
            throw new RefusedBlobException("users.data", id, refused);
        }
    }
    // end::any-version[]

    private static byte[] dataOf(long id, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select data from users where id = ?")) {
            select.setLong(1, id);
            try (ResultSet user = select.executeQuery()) {
                if (!user.next()) {
                    throw new NoSuchElementException("no user has the id " + id);
                }
                return user.getBytes("data");
            }
        }
    }
}
