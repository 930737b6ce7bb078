package workbook.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchException;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedTestServer.class)
class ConnectionPoolTest {

    /** The shortest that the pool knows, in milliseconds. */
    private static final long TIMEOUT = 250;

    private final TestServer server;

    ConnectionPoolTest(TestServer server) {
        this.server = server;
    }

    @Test
    void aConnectionIsLentAgain() throws SQLException {
        try (ConnectionPool pool = new ConnectionPool(server.settings(), 1, 5_000)) {
            assertThat(backend(pool)).isEqualTo(backend(pool));
        }
    }

    @Test
    void whenAllAreInUseTheNextWaitsUntilTheTimeOut() throws SQLException {
        ConnectionSettings settings = server.settings();
        try (ConnectionPool pool = new ConnectionPool(settings, 1, TIMEOUT);
                Connection onlyOne = pool.dataSource().getConnection()) {
            assertThat(onlyOne.isValid(1)).isTrue();
            Exception failure = catchException(() -> pool.dataSource().getConnection());

            assertThat(failure).isInstanceOf(SQLTransientConnectionException.class);
            assertThat(ConnectionProblem.of(failure, settings))
                    .asString()
                    .startsWith(
                            "every connection of the pool to " + settings.url().split("\\?")[0] + " is in use")
                    .contains("total=1, active=1");
        }
    }

    @Test
    void aPoolThatCannotReachItsDatabaseDoesNotOpen() {
        Map<String, String> environment = server.environment();
        environment.put("WORKBOOK_DB_PASSWORD", "wr0ng-s3cret");
        ConnectionSettings settings =
                ConnectionSettings.fromEnvironment(environment).orElseThrow();
        try (Logged logged = new Logged()) {
            Exception failure = catchException(() -> new ConnectionPool(settings, 1, TIMEOUT));

            assertThat(failure).isInstanceOf(PoolInitializationException.class);
            assertThat(ConnectionProblem.of(failure, settings)).asString().contains("WORKBOOK_DB_PASSWORD");
            assertThat(logged).asString().contains("Connecting with URL");
            assertThat(logged.and(failure)).doesNotContain("wr0ng-s3cret");
        }
    }

    @Test
    void theCauseOfATimeOutIsNamedWhereThereIsOne() throws SQLException {
        ConnectionSettings settings = server.settings();
        try (ConnectionPool pool = new ConnectionPool(settings, 1, TIMEOUT)) {
            server.execute(
                    "alter role ann nologin",
                    "select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'ann'");
            Exception failure = catchException(() -> pool.dataSource().getConnection());

            assertThat(failure).isInstanceOf(SQLTransientConnectionException.class);
            assertThat(ConnectionProblem.of(failure, settings)).asString().contains("user ann may not log in");
        } finally {
            server.execute("alter role ann login");
        }
    }

    @Test
    void aClosedPoolLendsNothing() throws SQLException {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:pool");
        ConnectionPool pool = new ConnectionPool(h2, 1, TIMEOUT);
        pool.dataSource().getConnection().close();

        pool.close();

        assertThatThrownBy(() -> pool.dataSource().getConnection()).hasMessageContaining("has been closed");
    }

    private static int backend(ConnectionPool pool) throws SQLException {
        try (Connection connection = pool.dataSource().getConnection()) {
            return connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
        }
    }
}
