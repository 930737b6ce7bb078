package workbook.exercises.hibernate;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.hibernate.SessionFactory;

public final class FirstQuery {

    public static String emailOf(SessionFactory factory, String name) {
        return factory.fromTransaction(session -> session.doReturningWork(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("select u.email from users u where u.name = ?")) {
                statement.setString(1, name);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getString(1);
                }
            }
        }));
    }
}
