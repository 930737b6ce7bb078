package workbook.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A connection that is taken from a pool and kept, and what is logged of it after the two seconds that this takes. */
final class Leak extends Handler implements AutoCloseable {

    private static final Logger LEAKS = Logger.getLogger("com.zaxxer.hikari.pool.ProxyLeakTask");

    private final CompletableFuture<LogRecord> report = new CompletableFuture<>();
    private final ConnectionPool pool;
    private final Connection kept;

    Leak() throws SQLException {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:leak");
        LEAKS.addHandler(this);
        pool = new ConnectionPool(h2, 1, 250);
        kept = keep(pool.dataSource());
    }

    /** The place in the code that is to blame. */
    private static Connection keep(DataSource connections) throws SQLException {
        return connections.getConnection();
    }

    /** Waits for it. */
    LogRecord report() throws Exception {
        return report.get(20, TimeUnit.SECONDS);
    }

    @Override
    public void publish(LogRecord entry) {
        report.complete(entry);
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        LEAKS.removeHandler(this);
        try (pool) {
            kept.close();
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
