package workbook.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A PostgreSQL server of our own on a free port of this machine, with a migrated template database. */
final class PostgresqlTemplate implements Template {

    private static final String SUPERUSER = "postgres";
    private static final String TEMPLATE = "workbook_template";

    private final TemporaryFolder folder = new TemporaryFolder();
    private final EmbeddedPostgres server;
    private final AtomicInteger copies = new AtomicInteger();

    PostgresqlTemplate() {
        try {
            server = start(folder.path());
        } catch (DatabaseUnavailableException cause) {
            folder.close();
            throw cause;
        }
        execute("create database " + TEMPLATE);
        Migrations.run(DatabaseKind.POSTGRESQL, database(TEMPLATE));
    }

    @Override
    public Database copy() {
        String name = "workbook_" + copies.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE);
        return new Database(DatabaseKind.POSTGRESQL, database(name), () -> drop(name));
    }

    private void drop(String name) {
        execute("drop database " + name + " with (force)");
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

    static EmbeddedPostgres start(Path folder) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
        } catch (IOException | RuntimeException cause) {
            throw new DatabaseUnavailableException(
                    "PostgreSQL could not start on this machine (" + firstLine(cause)
                            + "): see README.md, 'When PostgreSQL does not start', or use --db h2,sqlite",
                    cause);
        }
    }

    private DataSource database(String name) {
        return server.getDatabase(SUPERUSER, name);
    }

    private void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new DatabaseUnavailableException("PostgreSQL could not " + sql + ": " + firstLine(cause), cause);
        }
    }

    private static String firstLine(Throwable problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("no message");
    }
}
