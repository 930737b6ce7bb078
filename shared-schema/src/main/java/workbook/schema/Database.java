package workbook.schema;

import java.util.Objects;
import javax.sql.DataSource;

/** One clean, migrated, empty database that nobody else uses. What is done in it is gone when it is closed. */
public final class Database implements AutoCloseable {

    private final DatabaseKind kind;
    private final DataSource dataSource;
    private final Runnable giveBack;
    private final Runnable outage;

    /** A database in this process: it is there as long as the process is. */
    Database(DatabaseKind kind, DataSource dataSource, Runnable giveBack) {
        this(kind, dataSource, giveBack, () -> {
            throw new IllegalStateException(kind.title() + " runs in this process: nothing can cut it off");
        });
    }

    Database(DatabaseKind kind, DataSource dataSource, Runnable giveBack, Runnable outage) {
        this.kind = Objects.requireNonNull(kind);
        this.dataSource = Objects.requireNonNull(dataSource);
        this.giveBack = Objects.requireNonNull(giveBack);
        this.outage = Objects.requireNonNull(outage);
    }

    public DatabaseKind kind() {
        return kind;
    }

    /** Connections to this database; not pooled. */
    public DataSource dataSource() {
        return dataSource;
    }

    /**
     * Ends every connection to this database from the server's side, as a restart does.
     *
     * @throws IllegalStateException when there is no server
     */
    public void cutConnections() {
        outage.run();
    }

    /** Throws away whatever is in it, and the database, unless it can be used again as if it were new. */
    @Override
    public void close() {
        giveBack.run();
    }
}
