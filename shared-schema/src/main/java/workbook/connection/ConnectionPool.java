package workbook.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A few connections that are opened once and lent again and again. */
public final class ConnectionPool implements AutoCloseable {

    static {
        // HikariCP lends a connection that was in use half a second ago without asking whether it still works. After an
        // outage that is one more failure; we would rather ask each time.
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
    }

    /** HikariCP takes nothing shorter for its search of leaks, in milliseconds. */
    private static final long SHORTEST_LEAK = 2_000;

    private final HikariDataSource connections;

    /**
     * A pool that has reached its database once. Whoever keeps a connection for longer than others would wait for it, and
     * for at least two seconds, is named in the log, with the place in the code that took it.
     *
     * @param size how many connections at most
     * @param timeout how long to wait for one, in milliseconds, at least 250
     * @throws com.zaxxer.hikari.pool.HikariPool.PoolInitializationException when the database cannot be reached; {@link
     *     ConnectionProblem} says why
     */
    public ConnectionPool(ConnectionSettings settings, int size, long timeout) {
        this(config(new NewConnections(() -> open(settings))), size, timeout);
    }

    /** The same over connections that somebody else opens. */
    public ConnectionPool(DataSource dataSource, int size, long timeout) {
        this(config(new NewConnections(dataSource::getConnection)), size, timeout);
    }

    // tag::pool[]
    private ConnectionPool(HikariConfig config, int size, long timeout) {
        config.setPoolName("workbook");
        config.setMaximumPoolSize(size);
        // Opened as they are needed: most of what is done here needs one.
        config.setMinimumIdle(1);
        config.setConnectionTimeout(timeout);
        config.setLeakDetectionThreshold(Math.max(timeout, SHORTEST_LEAK));
        connections = new HikariDataSource(config);
    }
    // end::pool[]

    /**
     * The pooled connections. When all are in use for longer than the time-out, {@code getConnection} throws {@link
     * java.sql.SQLTransientConnectionException}.
     */
    public DataSource dataSource() {
        return connections;
    }

    /** Closes the connections, and lends none from then on. */
    @Override
    public void close() {
        connections.close();
    }

    /** HikariCP itself would try, sleep for a second, and only then say that it cannot. */
    private static HikariConfig config(NewConnections connections) {
        try (Connection ignored = connections.getConnection()) {
            HikariConfig config = new HikariConfig();
            config.setDataSource(connections);
            return config;
        } catch (SQLException failure) {
            throw new PoolInitializationException(failure);
        }
    }

    private static Connection open(ConnectionSettings settings) throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }
}
