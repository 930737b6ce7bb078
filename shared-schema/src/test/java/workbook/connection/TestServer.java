package workbook.connection;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import workbook.connection.TestAuthority.Identity;
import workbook.schema.EmbeddedPostgresql;

/**
 * A PostgreSQL server as one finds it elsewhere: reached only with TLS and a password, by a role that may create schemas
 * and nothing else, in a database that sorts text as English does. Its certificate can be exchanged, and it can be killed
 * and restarted. Runs where {@link EmbeddedPostgresql} does; as root only on Linux.
 */
public final class TestServer implements AutoCloseable {

    /** May connect and create schemas. */
    public static final String USER = "ann";

    /** May connect. */
    public static final String READER = "reader";

    /** The password of every role: one that arrives only where it is quoted right everywhere. */
    public static final String PASSWORD = "p@ss:w/o?r#d%&한글 +";

    public static final String DATABASE = "app";

    private static final String SUPERUSER = "postgres";

    /**
     * By zonky's default commits are acknowledged before they are written, and a kill would lose them. A socket file
     * would stay behind, and keep the next server waiting until the system has forgotten the killed one. And a password
     * that nobody wants to guess needs no 4096 rounds at each login: they were a third of the time of a test over it.
     */
    private static final Map<String, String> PARAMETERS =
            Map.of("synchronous_commit", "on", "unix_socket_directories", "", "scram_iterations", "1");

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final EmbeddedPostgresql server;
    private final TestAuthority authority = new TestAuthority("Authority of the tests");

    public TestServer() {
        server = new EmbeddedPostgresql(PARAMETERS);
        try {
            authority.writeTo(file("authority.crt"));
            createRolesAndDatabase();
            requireTlsAndPassword();
        } catch (IOException | SQLException cause) {
            server.close();
            throw new IllegalStateException(cause);
        }
    }

    /** The authority that {@link #environment()} trusts. */
    public TestAuthority authority() {
        return authority;
    }

    public int port() {
        return server.port();
    }

    /** The settings that name this server, its certificate verified in full. May be changed. */
    public Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("WORKBOOK_DB_HOST", "localhost");
        environment.put("WORKBOOK_DB_PORT", String.valueOf(port()));
        environment.put("WORKBOOK_DB_NAME", DATABASE);
        environment.put("WORKBOOK_DB_USER", USER);
        environment.put("WORKBOOK_DB_PASSWORD", PASSWORD);
        environment.put("WORKBOOK_DB_SSLMODE", "verify-full");
        environment.put("WORKBOOK_DB_SSLROOTCERT", file("authority.crt").toString());
        return environment;
    }

    public ConnectionSettings settings() {
        return ConnectionSettings.fromEnvironment(environment()).orElseThrow();
    }

    /** Runs statements as the superuser, each on its own, in the plain role's database. */
    public void execute(String... statements) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** What a superuser's query finds in its first column. */
    public List<String> query(String sql) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** Shows this certificate to whoever connects from now on. */
    public void present(Identity identity) throws IOException, SQLException {
        write(identity);
        List<String> before = query("select pg_conf_load_time()::text");
        execute("select pg_reload_conf()");
        await(() -> answer("select pg_conf_load_time()::text", before));
    }

    /** Shows a certificate that is in order again. */
    public void presentValid() throws IOException, SQLException {
        present(authority.identity("localhost"));
    }

    /** Kills the server's processes as an outage would: none of them can say goodbye. */
    public void kill() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(file("postmaster.pid")).get(0));
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> processes =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        await(() -> processes.stream().noneMatch(TestServer::runs));
        Files.delete(file("postmaster.pid"));
    }

    /** Starts the killed server again, on the same data and port, and returns when it answers. */
    public void restart() throws IOException {
        new ProcessBuilder(commandLine())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        await(() -> answer("select 'no'", List.of("yes")));
    }

    @Override
    public void close() {
        server.close();
    }

    private void createRolesAndDatabase() throws SQLException {
        String password = "login password '" + PASSWORD + "'";
        try (Connection connection = server.dataSource("public").getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "create role " + USER + " " + password,
                    "create role " + READER + " " + password,
                    "alter role " + SUPERUSER + " " + password,
                    "create database " + DATABASE + " template template0 locale_provider icu icu_locale 'en'",
                    "grant create on database " + DATABASE + " to " + USER)) {
                statement.execute(sql);
            }
        }
    }

    private void requireTlsAndPassword() throws IOException, SQLException {
        write(authority.identity("localhost"));
        Files.writeString(file("pg_hba.conf"), "hostssl all all all scram-sha-256\n");
        try (Connection connection = server.dataSource("public").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set ssl = on");
            statement.execute("select pg_reload_conf()");
        }
        await(() -> answer("select 'no'", List.of("yes")));
    }

    /** The server reads a key that nobody else may read. */
    private void write(Identity identity) throws IOException {
        Files.writeString(file("server.crt"), identity.certificate());
        Path key = Files.writeString(file("server.key"), identity.key());
        if (!key.toFile().setReadable(false, false) || !key.toFile().setReadable(true, true)) {
            throw new IOException("cannot keep " + key + " from others");
        }
    }

    private Connection superuser() throws SQLException {
        String url = "jdbc:postgresql://localhost:" + port() + "/" + DATABASE + "?sslmode=require";
        return DriverManager.getConnection(url, SUPERUSER, PASSWORD);
    }

    /** Whether a new connection gets an answer, and another one than that. */
    private boolean answer(String sql, List<String> otherThan) {
        try {
            return !query(sql).equals(otherThan);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** A dead process that nobody asked for its exit code is listed still, but has no command. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** What {@code pg_ctl} once started, without its wait of a tenth of a second at a time. */
    private List<String> commandLine() throws IOException {
        String started = Files.readString(file("postmaster.opts")).strip();
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        int arguments = started.indexOf(" \"");
        command.add(started.substring(0, arguments));
        Matcher argument = Pattern.compile("\"([^\"]*)\"").matcher(started.substring(arguments));
        while (argument.find()) {
            command.add(argument.group(1));
        }
        return command;
    }

    private Path file(String name) {
        return server.dataDirectory().resolve(name);
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the server did not get there in time");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
