package workbook.jdbc.blob;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.NoSuchElementException;
import workbook.blob.SerializedMap;

/** A user's row as these listings read and write it: the id, and the map that was in the blob. */
record ProfileRow(long id, Map<String, Object> data) {

    static ProfileRow find(String email, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id, data from users where email = ?")) {
            select.setString(1, email);
            try (ResultSet user = select.executeQuery()) {
                if (!user.next()) {
                    throw new NoSuchElementException("no user has the address " + email);
                }
                return new ProfileRow(user.getLong("id"), SerializedMap.read(user.getBytes("data")));
            }
        }
    }

    void update(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update users set data = ? where id = ?")) {
            update.setBytes(1, SerializedMap.write(data));
            update.setLong(2, id);
            update.executeUpdate();
        }
    }
}
