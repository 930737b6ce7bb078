package workbook.scenario;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

/** Plain JDBC for the solutions that tests hold against the judges of the relationship scenarios. */
final class RelationshipStatements {

    static final String USER_OF = "user_id = (select id from users where name = ?)";

    private RelationshipStatements() {}

    static List<String> titlesOf(Connection connection, String userName) throws Exception {
        return strings(connection, "select title from posts where " + USER_OF + " order by id", userName);
    }

    static Void update(Connection connection, String sql, Object... parameters) throws Exception {
        try (PreparedStatement statement = prepared(connection, sql, parameters)) {
            statement.executeUpdate();
            return null;
        }
    }

    static List<String> strings(Connection connection, String sql, Object... parameters) throws Exception {
        try (PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            List<String> strings = new ArrayList<>();
            while (row.next()) {
                strings.add(row.getString(1));
            }
            return strings;
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws Exception {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
