package workbook.jdbc.blob;

import static workbook.scenario.Blobs.QUERY_INSIDE;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import workbook.blob.SerializedMap;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** Users whose profile says where they live: a database can look into JSON, not into serialized objects. */
public final class QueryInside {

    private QueryInside() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, String, List<String>>to(QUERY_INSIDE)
                .trap("load-and-filter", QueryInside::loadAndFilter)
                .idiom("json-path", QueryInside::jsonPath)
                .list();
    }

    // tag::load-and-filter[]
    static List<String> loadAndFilter(DataSource database, String city) throws SQLException {
        // A trap: to the database the serialized map is a row of bytes, so all of them come over.
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select name, data from users where data is not null order by id");
                ResultSet user = select.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (user.next()) {
                if (city.equals(SerializedMap.read(user.getBytes("data")).get("city"))) {
                    names.add(user.getString("name"));
                }
            }
            return names;
        }
    }
    // end::load-and-filter[]

    // tag::json-path[]
    static List<String> jsonPath(DataSource database, String city) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(usersIn(connection))) {
            select.setString(1, city);
            try (ResultSet user = select.executeQuery()) {
                List<String> names = new ArrayList<>();
                while (user.next()) {
                    names.add(user.getString("name"));
                }
                return names;
            }
        }
    }

    /** Each database has its own way into JSON. */
    private static String usersIn(Connection connection) throws SQLException {
        return switch (connection.getMetaData().getDatabaseProductName()) {
            case "H2" -> "select name from users where (profile format json).\"city\" = cast(? as json) order by id";
            default -> "select name from users where profile ->> 'city' = ? order by id";
        };
    }
    // end::json-path[]
}
