package workbook.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What one writes when there is no library: all of the work, or none of it. */
public final class Transaction {

    /** Work that answers nothing. */
    @FunctionalInterface
    public interface Work {
        void with(Connection connection) throws SQLException;
    }

    /** Work that answers something. */
    @FunctionalInterface
    public interface Question<T> {
        T with(Connection connection) throws SQLException;
    }

    private Transaction() {}

    public static void in(DataSource database, Work work) throws SQLException {
        returning(database, connection -> {
            work.with(connection);
            return null;
        });
    }

    // tag::transaction[]
    public static <T> T returning(DataSource database, Question<T> question) throws SQLException {
        try (Connection connection = database.getConnection()) {
            // Not switched on again: the connection ends here, and a pool resets what it takes back.
            connection.setAutoCommit(false);
            try {
                T answer = question.with(connection);
                connection.commit();
                return answer;
            } catch (SQLException | RuntimeException | Error failure) {
                rollBack(connection, failure);
                throw failure;
            }
        }
    }

    /** A second failure must not hide the first, which says what really happened. */
    private static void rollBack(Connection connection, Throwable first) {
        try {
            connection.rollback();
        } catch (SQLException second) {
            first.addSuppressed(second);
        }
    }
    // end::transaction[]
}
