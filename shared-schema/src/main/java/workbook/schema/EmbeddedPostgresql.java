package workbook.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;

/** A PostgreSQL server of our own on a free port of this machine, unpacked and started from Maven artifacts. */
public final class EmbeddedPostgresql implements PostgresqlServer {

    private static final String DATABASE = "postgres";
    private static final String SUPERUSER = "postgres";

    /** Bytes for the unpacked server and its data, of which it takes about 110 MB. */
    private static final long ROOM = 200L << 20;

    private final TemporaryFolder folder = new TemporaryFolder();
    private final EmbeddedPostgres server;

    /**
     * Starts a server that trusts every connection from this machine.
     *
     * @param parameters of the server, by their names in {@code postgresql.conf}
     * @throws DatabaseUnavailableException when it cannot run on this machine
     */
    public EmbeddedPostgresql(Map<String, String> parameters) {
        try {
            server = start(folder.path(), parameters);
        } catch (DatabaseUnavailableException problem) {
            folder.close();
            throw problem;
        }
    }

    static EmbeddedPostgres start(Path folder, Map<String, String> parameters) {
        try {
            TemporaryFolder.requireRoom(folder, ROOM);
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data(folder))
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8");
            parameters.forEach(builder::setServerConfig);
            return builder.start();
        } catch (DatabaseUnavailableException noRoom) {
            throw noRoom;
        } catch (IOException | RuntimeException cause) {
            throw new DatabaseUnavailableException(
                    "PostgreSQL could not start on this machine (" + reason(cause)
                            + "): see README.md, 'When PostgreSQL does not start', or use --db h2,sqlite",
                    cause);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** Where the server keeps its data, its configuration and its certificate. */
    public Path dataDirectory() {
        return data(folder.path());
    }

    /** Connections of the superuser, not pooled. */
    @Override
    public DataSource dataSource(String schema) {
        return server.getDatabase(SUPERUSER, DATABASE, Map.of("currentSchema", schema, "ApplicationName", schema));
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "WORKBOOK_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + port() + "/" + DATABASE,
                "WORKBOOK_DB_USER",
                SUPERUSER);
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    @Override
    public DatabaseUnavailableException unavailable(Exception cause) {
        return new DatabaseUnavailableException(
                "PostgreSQL could not copy or remove a schema: " + firstLine(cause), cause);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } finally {
            folder.close();
        }
    }

    private static Path data(Path folder) {
        return folder.resolve("data");
    }

    /** The command line of a program that failed, folders and all, helps nobody. */
    private static String reason(Throwable problem) {
        String line = firstLine(problem);
        return line.contains("initdb") ? "initdb failed" : line;
    }

    private static String firstLine(Throwable problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("no message");
    }
}
