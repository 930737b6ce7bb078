package workbook.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchException;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedTestServer.class)
@TestMethodOrder(OrderAnnotation.class)
class ConnectionPoolTest {

    /** The shortest that the pool knows, in milliseconds. */
    private static final long TIMEOUT = 250;

    private static Leak leak;

    private final TestServer server;

    ConnectionPoolTest(TestServer server) {
        this.server = server;
    }

    /** The two seconds pass while other tests run. */
    @BeforeAll
    static void keepAConnection() throws SQLException {
        leak = new Leak();
    }

    @AfterAll
    static void giveItBack() {
        leak.close();
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

    /** Otherwise a slow server would refuse them, because a pool elsewhere is in a hurry. */
    @Test
    void itsTimeOutIsNotForThoseWhoShareItsDataSource() throws SQLException {
        JdbcDataSource shared = h2("shared");
        shared.setLoginTimeout(60);
        DriverManager.setLoginTimeout(60);
        try {
            new ConnectionPool(shared, 1, TIMEOUT).close();
            new ConnectionPool(ConnectionSettings.of("jdbc:h2:mem:shared", null, null), 1, TIMEOUT).close();

            assertThat(List.of(shared.getLoginTimeout(), DriverManager.getLoginTimeout()))
                    .containsOnly(60);
        } finally {
            DriverManager.setLoginTimeout(0);
        }
    }

    /** HikariCP, once it has begun, sleeps for a second before it says so. */
    @Test
    void aPoolOverADataSourceThatCannotConnectDoesNotEvenBegin() {
        try (Logged logged = new Logged()) {
            assertThatThrownBy(() -> new ConnectionPool(h2("nowhere;IFEXISTS=TRUE"), 1, TIMEOUT))
                    .isInstanceOf(PoolInitializationException.class)
                    .hasMessageContaining("\"mem:nowhere\" not found");
            assertThat(logged).asString().doesNotContain("Starting");

            new ConnectionPool(h2("somewhere"), 1, TIMEOUT).close();
            assertThat(logged).asString().contains("Starting");
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
            // The pool asks the server while we wait: a slow one may not have answered when the first time is up.
            Optional<String> named = Stream.generate(() -> timeOut(pool, settings))
                    .limit(40)
                    .filter(problem -> problem.contains("user ann may not log in"))
                    .findFirst();
            assertThat(named).isPresent();
        } finally {
            server.execute("alter role ann login");
        }
    }

    @Test
    void aClosedPoolLendsNothing() throws SQLException {
        ConnectionPool pool = new ConnectionPool(h2("closed"), 1, TIMEOUT);
        pool.dataSource().getConnection().close();

        pool.close();

        Exception failure = catchException(() -> pool.dataSource().getConnection());
        assertThat(failure).isExactlyInstanceOf(SQLException.class);
        assertThat(ConnectionProblem.of(failure, ConnectionSettings.of("jdbc:h2:mem:closed", null, null)))
                .asString()
                .isEqualTo("the pool of connections to jdbc:h2:mem:closed is closed already:"
                        + " close it after everything that uses it, or open another");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whoKeepsAConnectionForTooLongIsNamedInTheLog() throws Exception {
        LogRecord report = leak.report();

        assertThat(report.getLevel()).isEqualTo(Level.WARNING);
        assertThat(report.getMessage()).contains("leak").contains("jdbc:h2:mem:leak");
        assertThat(Stream.of(report.getThrown().getStackTrace()))
                .filteredOn(place -> !place.getClassName().startsWith("com.zaxxer.hikari"))
                .first()
                .extracting(StackTraceElement::getClassName, StackTraceElement::getMethodName)
                .containsExactly(Leak.class.getName(), "keep");
    }

    private static String timeOut(ConnectionPool pool, ConnectionSettings settings) {
        Exception failure = catchException(() -> pool.dataSource().getConnection());
        assertThat(failure).isInstanceOf(SQLTransientConnectionException.class);
        return ConnectionProblem.of(failure, settings).toString();
    }

    private static JdbcDataSource h2(String name) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + name);
        return h2;
    }

    private static int backend(ConnectionPool pool) throws SQLException {
        try (Connection connection = pool.dataSource().getConnection()) {
            return connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
        }
    }
}
