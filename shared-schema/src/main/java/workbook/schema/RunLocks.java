package workbook.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * PostgreSQL's advisory locks, one for each run. The server gives them back when the connection ends, however it ends:
 * whoever can take the lock of another run knows that nobody works in its schemas any more.
 */
final class RunLocks {

    /** The first of the two numbers of a lock; the second is the run. */
    private static final int LOCKS = 0x776f726b;

    private final Connection connection;

    /** @param connection that holds the locks */
    RunLocks(Connection connection) {
        this.connection = connection;
    }

    /** Whether it is ours now, said at once. */
    boolean take(int run) throws SQLException {
        return ask("select pg_try_advisory_lock(?, ?)", run);
    }

    void give(int run) throws SQLException {
        ask("select pg_advisory_unlock(?, ?)", run);
    }

    private boolean ask(String sql, int run) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, LOCKS);
            statement.setInt(2, run);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
