package workbook.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** SQLite: a migrated file, copied for each who needs one. */
final class SqliteTemplate implements Template {

    private final TemporaryFolder folder = new TemporaryFolder();
    private final Path template = folder.path().resolve("template.db");
    private final AtomicInteger copies = new AtomicInteger();

    SqliteTemplate() {
        // Not in WAL mode: a file with a live log beside it must not be copied.
        try (Connection connection =
                        dataSource(template, SQLiteConfig.JournalMode.DELETE).getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate(Migrations.script(DatabaseKind.SQLITE));
            connection.commit();
        } catch (SQLException cause) {
            throw new DatabaseUnavailableException("SQLite could not make its schema: " + cause.getMessage(), cause);
        }
    }

    @Override
    public Database copy() {
        Path file = folder.path().resolve("copy-" + copies.incrementAndGet() + ".db");
        try {
            Files.copy(template, file);
        } catch (IOException cause) {
            throw TemporaryFolder.noRoom(folder.path(), cause);
        }
        return new Database(
                DatabaseKind.SQLITE, dataSource(file, SQLiteConfig.JournalMode.WAL), () -> deleteWithLogs(file));
    }

    @Override
    public void close() {
        folder.close();
    }

    /**
     * SQLite as an application should open it: foreign keys checked (they are off by default), readers beside a writer
     * (WAL), and write locks taken when a transaction begins, so that two writers wait instead of failing.
     */
    private static DataSource dataSource(Path file, SQLiteConfig.JournalMode journal) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setJournalMode(journal);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(2_000);
        SQLiteDataSource dataSource = new SQLiteDataSource(config);
        dataSource.setUrl("jdbc:sqlite:" + file);
        return dataSource;
    }

    private static void deleteWithLogs(Path file) {
        try {
            for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
