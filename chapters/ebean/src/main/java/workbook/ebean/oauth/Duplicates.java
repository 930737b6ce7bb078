package workbook.ebean.oauth;

import io.ebean.DuplicateKeyException;
import jakarta.persistence.PersistenceException;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells a key or a unique value that another row has from whatever else a database refuses. */
final class Duplicates {

    private static final Set<SQLiteErrorCode> SQLITE =
            Set.of(SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY, SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE);

    private Duplicates() {}

    // tag::refused[]
    /** Ebean translates what H2 and PostgreSQL say; of SQLite's codes it knows none, and the driver has to be asked. */
    static boolean refused(PersistenceException exception) {
        return exception instanceof DuplicateKeyException
                || exception.getCause() instanceof SQLiteException cause && SQLITE.contains(cause.getResultCode());
    }
    // end::refused[]
}
