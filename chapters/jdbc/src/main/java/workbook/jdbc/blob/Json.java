package workbook.jdbc.blob;

import static workbook.scenario.Blobs.JSON;
import static workbook.schema.DatabaseKind.POSTGRESQL;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import workbook.blob.JsonMap;
import workbook.jdbc.Transaction;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewProfile;

/** A map as JSON, in the type that each database has for it. */
public final class Json {

    private Json() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, NewProfile, Map<String, Object>>to(JSON)
                .trap("as-text", Json::asText)
                .whichThrows(org.postgresql.util.PSQLException.class, POSTGRESQL)
                .idiom("as-json", Json::asJson)
                .list();
    }

    // tag::as-text[]
    static Map<String, Object> asText(DataSource database, NewProfile profile) throws SQLException {
        Transaction.in(database, connection -> {
            // A trap: where the column is text this works, and PostgreSQL takes no text for its JSON.
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into users (name, email, profile) values (?, ?, ?)")) {
                insert.setString(1, profile.name());
                insert.setString(2, profile.email());
                insert.setString(3, JsonMap.write(profile.data()));
                insert.executeUpdate();
            }
        });
        return profileOf(profile.email(), database);
    }
    // end::as-text[]

    // tag::as-json[]
    static Map<String, Object> asJson(DataSource database, NewProfile profile) throws SQLException {
        Transaction.in(database, connection -> {
            // PostgreSQL finds the type of the parameter itself when the driver does not say that it is text.
            int type = typeOfJson(connection);
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into users (name, email, profile) values (?, ?, ?)")) {
                insert.setString(1, profile.name());
                insert.setString(2, profile.email());
                insert.setObject(3, JsonMap.write(profile.data()), type);
                insert.executeUpdate();
            }
        });
        return profileOf(profile.email(), database);
    }

    private static int typeOfJson(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? Types.OTHER : Types.VARCHAR;
    }
    // end::as-json[]

    private static Map<String, Object> profileOf(String email, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select profile from users where email = ?")) {
            select.setString(1, email);
            try (ResultSet user = select.executeQuery()) {
                if (!user.next()) {
                    throw new NoSuchElementException("no user has the address " + email);
                }
                return JsonMap.read(user.getString("profile"));
            }
        }
    }
}
