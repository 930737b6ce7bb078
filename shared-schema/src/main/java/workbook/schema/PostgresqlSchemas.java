package workbook.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The schemas that one run makes on a server, named {@code workbook_<run>_<n>} and marked by a comment. No other schema
 * is touched. While it lasts, a run holds an advisory lock, so that the next run knows whose schemas were left behind by
 * a process that died, and removes them.
 */
final class PostgresqlSchemas implements AutoCloseable {

    private static final String MARK = "made by the ORM Workbook for one run, which removes it when it ends";

    private static final String DUPLICATE_SCHEMA = "42P06";

    /** Milliseconds that a connection which was cut may take to end. */
    private static final int PATIENCE = 5_000;

    /** Seconds in which a connection that works answers. */
    private static final int ANSWER = 5;

    private final PostgresqlServer server;
    private final String prefix;

    /** Open while the run lasts: its lock is held by it. */
    private final Connection own;

    private final RunLocks locks;
    private final AtomicInteger made = new AtomicInteger();

    /** In which schemas are made and dropped. One for all: each new one reads the server's catalogs anew. */
    private Connection maker;

    /** Takes the lock of this run, and removes what dead runs left. */
    PostgresqlSchemas(PostgresqlServer server, int run) {
        this.server = server;
        this.prefix = prefix(run);
        try {
            own = server.dataSource(prefix).getConnection();
        } catch (SQLException cause) {
            throw server.unavailable(cause);
        }
        locks = new RunLocks(own);
        try {
            sweep(run);
        } catch (SQLException cause) {
            release();
            throw server.unavailable(cause);
        }
    }

    /**
     * Makes a schema and runs a script in it.
     *
     * @return its name
     */
    String create(String script) {
        String name = prefix + "_" + made.incrementAndGet();
        try {
            return inMaker(connection -> {
                try (Statement statement = connection.createStatement()) {
                    // names of schemas cannot be bound; these are ours
                    statement.execute("create schema " + name);
                    statement.execute("comment on schema " + name + " is '" + MARK + "'");
                    statement.execute("set local search_path to " + name);
                    statement.execute(script);
                }
                return name;
            });
        } catch (SQLException cause) {
            throw DUPLICATE_SCHEMA.equals(cause.getSQLState()) ? taken(name, cause) : server.unavailable(cause);
        }
    }

    void drop(String name) {
        try {
            inMaker(connection -> {
                drop(name, connection);
                return name;
            });
        } catch (SQLException cause) {
            throw server.unavailable(cause);
        }
    }

    /** What changes when a table, a column, a constraint or an index of that schema does. */
    String shape(String name) {
        try {
            return inMaker(connection -> UsedSchema.shape(name, connection));
        } catch (SQLException cause) {
            throw server.unavailable(cause);
        }
    }

    /**
     * Ends the connections to a schema, removes every row of its tables and sets its sequences back. For a superuser, to
     * whom foreign keys do not matter.
     *
     * @return whether it can be used again: it has that shape still, it is small, and nobody was at work in it
     */
    boolean emptied(String name, String shape) {
        try {
            return inMaker(connection -> {
                if (UsedSchema.isBusyOrLarge(name, connection)) {
                    return false;
                }
                endConnections(name, 0, connection);
                UsedSchema.empty(name, connection);
                return UsedSchema.shape(name, connection).equals(shape);
            });
        } catch (SQLException notAsNew) {
            return false;
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** In a transaction. A connection in which something failed is not used again: the server rolls back what it did. */
    private synchronized <T> T inMaker(Work<T> work) throws SQLException {
        // The server may have been restarted since, or have ended the connection for another reason.
        if (maker != null && !maker.isValid(ANSWER)) {
            closeMaker();
        }
        if (maker == null) {
            maker = server.dataSource(prefix).getConnection();
        }
        try {
            maker.setAutoCommit(false);
            T result = work.in(maker);
            maker.commit();
            return result;
        } catch (SQLException failed) {
            closeMaker();
            throw failed;
        }
    }

    private synchronized void closeMaker() throws SQLException {
        try (Connection closed = maker) {
            maker = null;
        }
    }

    /** Ends every connection in which this schema's tables are meant, and returns when they are gone. */
    void cutConnections(String name) {
        try (Connection connection = server.dataSource(prefix).getConnection()) {
            endConnections(name, PATIENCE, connection);
        } catch (SQLException cause) {
            throw server.unavailable(cause);
        }
    }

    /** Removes what this run made and nobody dropped. */
    @Override
    public void close() {
        try {
            for (String name : marked(prefix)) {
                drop(name, own);
            }
        } catch (SQLException cause) {
            throw server.unavailable(cause);
        } finally {
            release();
        }
    }

    private void sweep(int ownRun) throws SQLException {
        locks.take(ownRun);
        for (String name : marked("workbook")) {
            int run = Integer.parseUnsignedInt(name.split("_")[1], 16);
            if (run != ownRun && locks.take(run)) {
                drop(name, own);
                locks.give(run);
            }
        }
    }

    /** The workbook's schemas that this user may drop. */
    private List<String> marked(String prefix) throws SQLException {
        String sql = """
                select nspname from pg_namespace
                where nspname ~ '^workbook_[0-9a-f]{8}_[0-9]+$' and starts_with(nspname, ? || '_')
                and obj_description(oid, 'pg_namespace') = ? and pg_has_role(nspowner, 'usage')
                order by nspname""";
        try (PreparedStatement statement = own.prepareStatement(sql)) {
            statement.setString(1, prefix);
            statement.setString(2, MARK);
            try (ResultSet rows = statement.executeQuery()) {
                List<String> names = new ArrayList<>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }

    /**
     * A connection that somebody left in a transaction would keep its locks, and this waiting for ever. Those that are about
     * to end need not be waited for: the server looks for their end every 100 ms only, and they hold no lock.
     */
    private static void drop(String name, Connection connection) throws SQLException {
        endConnections(name, 0, connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + name + " cascade");
        }
    }

    /** @param patience milliseconds to wait for the end of each; 0 for none */
    private static void endConnections(String name, int patience, Connection connection) throws SQLException {
        String sql = """
                select pg_terminate_backend(pid, ?) from pg_stat_activity
                where application_name = ? and usename = current_user""";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, patience);
            statement.setString(2, name);
            statement.execute();
        }
    }

    private void release() {
        try (Connection closed = own) {
            closeMaker();
        } catch (SQLException cause) {
            throw server.unavailable(cause);
        }
    }

    private static String prefix(int run) {
        return "workbook_%08x".formatted(run);
    }

    private static DatabaseUnavailableException taken(String name, SQLException cause) {
        return new DatabaseUnavailableException(
                "the server has a schema " + name + " already, which is not this run's: rename or drop it", cause);
    }
}
