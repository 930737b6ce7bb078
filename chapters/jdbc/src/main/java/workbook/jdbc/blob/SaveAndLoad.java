package workbook.jdbc.blob;

import static workbook.scenario.Blobs.SAVE_AND_LOAD;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import workbook.blob.SerializedMap;
import workbook.jdbc.Transaction;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewProfile;

/** A map, serialized into a binary column and back. */
public final class SaveAndLoad {

    private SaveAndLoad() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, NewProfile, Map<String, Object>>to(SAVE_AND_LOAD)
                .idiom("bytes", SaveAndLoad::bytes)
                .list();
    }

    // tag::bytes[]
    static Map<String, Object> bytes(DataSource database, NewProfile profile) throws SQLException {
        Transaction.in(database, connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into users (name, email, data) values (?, ?, ?)")) {
                insert.setString(1, profile.name());
                insert.setString(2, profile.email());
                insert.setBytes(3, SerializedMap.write(profile.data()));
                insert.executeUpdate();
            }
        });
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select data from users where email = ?")) {
            select.setString(1, profile.email());
            try (ResultSet user = select.executeQuery()) {
                if (!user.next()) {
                    throw new NoSuchElementException("no user has the address " + profile.email());
                }
                return SerializedMap.read(user.getBytes("data"));
            }
        }
    }
    // end::bytes[]
}
