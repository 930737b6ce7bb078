package workbook.schema;

import java.util.Objects;
import javax.sql.DataSource;

/** One clean, migrated, empty database that nobody else uses. Closing it throws it away. */
public final class Database implements AutoCloseable {

    private final DatabaseKind kind;
    private final DataSource dataSource;
    private final Runnable disposal;

    Database(DatabaseKind kind, DataSource dataSource, Runnable disposal) {
        this.kind = Objects.requireNonNull(kind);
        this.dataSource = Objects.requireNonNull(dataSource);
        this.disposal = Objects.requireNonNull(disposal);
    }

    public DatabaseKind kind() {
        return kind;
    }

    /** Connections to this database; not pooled. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Throws the database away, whatever is in it. */
    @Override
    public void close() {
        disposal.run();
    }
}
