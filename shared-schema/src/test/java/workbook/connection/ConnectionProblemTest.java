package workbook.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each driver really throws, in one line that names the setting. */
@ExtendWith(SharedTestServer.class)
class ConnectionProblemTest {

    private static final String WRONG = "wr0ng-s3cret";

    private final TestServer server;

    ConnectionProblemTest(TestServer server) {
        this.server = server;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PASSWORD=wr0ng-s3cret     | does not accept user ann with this password: check WORKBOOK_DB_USER, WORKBOOK_DB_PASSWORD",
                "USER=nobody               | does not accept user nobody with this password: check WORKBOOK_DB_USER, WORKBOOK_DB_PASSWORD",
                "PASSWORD                  | wants a password for user ann, and there is none: set WORKBOOK_DB_PASSWORD",
                "HOST=no-such-host.invalid | is unknown: check WORKBOOK_DB_HOST",
                "PORT=1                    | check WORKBOOK_DB_HOST, WORKBOOK_DB_PORT, and that the server runs",
                "NAME=nope                 | check WORKBOOK_DB_NAME, or create it",
                "SSLMODE=disable           | accepts only connections with TLS: set sslmode (WORKBOOK_DB_SSLMODE) to verify-full",
                "SSLROOTCERT=/no/such.crt  | let sslrootcert (WORKBOOK_DB_SSLROOTCERT) name a file that exists",
                "HOST=127.0.0.1            | is for another host: reach the server by the name in its certificate (WORKBOOK_DB_HOST)"
            })
    void eachWrongSettingIsNamed(String change, String expected) {
        Map<String, String> environment = server.environment();
        String[] nameAndValue = change.split("=");
        if (nameAndValue.length == 1) {
            environment.remove("WORKBOOK_DB_" + nameAndValue[0]);
        } else {
            environment.put("WORKBOOK_DB_" + nameAndValue[0], nameAndValue[1]);
        }

        assertThat(lineAbout(environment)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgresql://ann:wr0ng-s3cret@localhost:<port>/app?sslmode=require          | this password: check WORKBOOK_DB_URL",
                "jdbc:postgresql://localhost:<port>/app?user=ann&password=wr0ng-s3cret       | this password: check WORKBOOK_DB_URL",
                "postgresql://ann:<password>@localhost:<port>/nope?sslmode=require           | check WORKBOOK_DB_URL, or create it",
                "postgresql://ann:<password>@localhost:<port>/app?sslmode=verify-full        | let sslrootcert (WORKBOOK_DB_URL) name",
                "jdbc:postgresql://localhost:1/app?user=ann&password=wr0ng-s3cret            | check WORKBOOK_DB_URL, and that the server runs"
            })
    void inAUrlTheUrlIsNamed(String url, String expected) {
        String encoded =
                URLEncoder.encode(TestServer.PASSWORD, StandardCharsets.UTF_8).replace("+", "%20");
        String real = url.replace("<port>", "" + server.port()).replace("<password>", encoded);

        assertThat(lineAbout(Map.of("WORKBOOK_DB_URL", real))).contains(expected);
    }

    @Test
    void koreanReadersAreToldInKorean() {
        Map<String, String> environment = server.environment();
        environment.put("WORKBOOK_DB_NAME", "nope");
        ConnectionSettings settings =
                ConnectionSettings.fromEnvironment(environment).orElseThrow();

        ConnectionProblem problem = ConnectionProblem.of(catchException(() -> open(settings)), settings);

        assertThat(problem.in(Locale.KOREA)).endsWith("데이터베이스가 없습니다. WORKBOOK_DB_NAME 설정을 확인하거나 데이터베이스를 만드십시오");
    }

    @Test
    void aUserWithoutTheRightIsNamed() {
        Map<String, String> environment = server.environment();
        environment.put("WORKBOOK_DB_USER", TestServer.READER);

        assertThat(lineAbout(environment, "create schema mine"))
                .contains("user reader may not do this")
                .contains("(ERROR: permission denied for database app)")
                .contains("WORKBOOK_DB_USER");
    }

    @Test
    void aUserWhoMayOnlyReadIsNamed() {
        assertThat(lineAbout(
                        server.environment(),
                        "set session characteristics as transaction read only",
                        "create schema mine"))
                .contains("only lets user ann read")
                .contains("WORKBOOK_DB_USER");
    }

    @Test
    void tooManyConnectionsAreSaidSo() throws SQLException {
        server.execute("alter role ann connection limit 0");
        try {
            assertThat(lineAbout(server.environment())).contains("has no connection left for user ann");
        } finally {
            server.execute("alter role ann connection limit -1");
        }
    }

    @Test
    void aUserWhoMayNotLogInIsNamed() throws SQLException {
        server.execute("alter role ann nologin");
        try {
            assertThat(lineAbout(server.environment()))
                    .contains("user ann may not log in")
                    .contains("WORKBOOK_DB_USER");
        } finally {
            server.execute("alter role ann login");
        }
    }

    @Test
    void aConnectionThatTheServerEndedIsSaidSo() {
        String endOthers = "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'ann'";
        assertThat(lineAfter(server.settings(), statement -> {
                    server.execute(endOthers);
                    statement.execute("select 1");
                }))
                .contains("closed the connection (FATAL: terminating connection due to administrator command)");
    }

    @Test
    void whatALibraryWrapsIsFound() {
        SQLException cause = new SQLException("words", "3D000");
        SQLException chained = new BatchUpdateException();
        chained.setNextException(cause);
        RuntimeException suppressing = new IllegalStateException("a library's");
        suppressing.addSuppressed(new RuntimeException(cause));

        for (Throwable wrapped : new Throwable[] {cause, new RuntimeException(cause), chained, suppressing}) {
            assertThat(ConnectionProblem.of(wrapped, server.settings()))
                    .asString()
                    .contains("there is no database");
        }
    }

    @Test
    void whatIsNotKnownIsToldInTheDriversWordsWithoutThePassword() {
        SQLException unknown = new SQLException("strange: " + TestServer.PASSWORD + "\nand more", "99999");

        assertThat(ConnectionProblem.of(unknown, server.settings()))
                .hasToString("jdbc:postgresql://localhost:%d/app did not do what was asked (strange: ***)"
                        .formatted(server.port()));
    }

    @Test
    void h2SaysWhichSettingToo(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:" + folder.resolve("app");
        open(ConnectionSettings.of(url, "ann", "right")).close();
        Path notAFolder = Files.createFile(folder.resolve("file"));

        assertThat(line(ConnectionSettings.of(url, "ann", WRONG))).endsWith("this password: check user, password");
        assertThat(line(ConnectionSettings.of(url + "x;IFEXISTS=TRUE", "ann", WRONG)))
                .isEqualTo("there is no database " + url + "x: check url, or create it");
        assertThat(line(ConnectionSettings.of("jdbc:h2:" + notAFolder + "/app;TRACE_LEVEL_FILE=0", "ann", WRONG)))
                .contains("cannot be opened");
        assertThat(line(ConnectionSettings.of("jdbc:h2:tcp://localhost:1/app", "ann", WRONG)))
                .isEqualTo("nothing listens at jdbc:h2:tcp://localhost:1/app: check url, and that the server runs");
    }

    @Test
    void sqliteSaysWhatIsWrongWithTheFile(@TempDir Path folder) throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "no database ".repeat(100));

        assertThat(line(ConnectionSettings.of("jdbc:sqlite:" + folder.resolve("none/app.db"), null, null)))
                .contains("cannot be opened")
                .contains("check that its folder exists");
        assertThat(lineAfter(
                        ConnectionSettings.of("jdbc:sqlite:" + text, null, null),
                        statement -> statement.executeQuery("select * from users")))
                .contains("is not such a database");
    }

    /** The pool's exception repeats the driver's code, but not its words. */
    @Test
    void aPoolThatOpensLazilyLeavesTheWordToTheDriver(@TempDir Path folder) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + folder.resolve("none/app.db"));
        config.setConnectionTimeout(250);
        config.setInitializationFailTimeout(-1);
        try (HikariDataSource lazy = new HikariDataSource(config)) {
            Exception failure = catchException(lazy::getConnection);

            assertThat(failure).isInstanceOf(SQLTransientConnectionException.class);
            assertThat(ConnectionProblem.of(failure, ConnectionSettings.of(config.getJdbcUrl(), null, null)))
                    .asString()
                    .contains("cannot be opened ([SQLITE_CANTOPEN] Unable to open the database file");
        }
    }

    @Test
    void whatWasSuppressedDoesNotHideWhatCameFirst() {
        SQLException first = new SQLException("the server went away", "08006");
        first.addSuppressed(new SQLException("and so nothing could be closed", "08003"));

        assertThat(ConnectionProblem.of(new RuntimeException(first), server.settings()))
                .asString()
                .contains("the server went away");
    }

    @Test
    void aMissingDriverIsSaidSo() {
        assertThat(line(ConnectionSettings.of("jdbc:nothing://db/app", "ann", WRONG)))
                .startsWith("no driver for jdbc:nothing://db/app");
    }

    private static String lineAbout(Map<String, String> environment, String... statements) {
        ConnectionSettings settings =
                ConnectionSettings.fromEnvironment(environment).orElseThrow();
        return lineAfter(settings, statement -> {
            for (String sql : statements) {
                statement.execute(sql);
            }
        });
    }

    private static String line(ConnectionSettings settings) {
        return lineAfter(settings, statement -> {});
    }

    /** What is said about the failure of this work, once it is sure that nothing and nobody told a password. */
    private static String lineAfter(ConnectionSettings settings, Work work) {
        try (Logged logged = new Logged()) {
            Exception failure = catchException(() -> {
                try (Connection connection = open(settings);
                        Statement statement = connection.createStatement()) {
                    work.on(statement);
                }
            });
            String line = ConnectionProblem.of(failure, settings).toString();
            assertThat(line).isNotBlank().doesNotContain("\n");
            assertThat(logged.and(failure) + line).doesNotContain(WRONG, TestServer.PASSWORD, "p%40ss", "한글");
            return line;
        }
    }

    private static Connection open(ConnectionSettings settings) throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }

    @FunctionalInterface
    private interface Work {
        void on(Statement statement) throws SQLException;
    }
}
