package workbook.sql;

import java.util.Locale;

/** What a statement does to the data, whatever word it begins with. */
public enum StatementKind {
    SELECT,
    INSERT,
    UPDATE,
    DELETE,
    /** {@code merge}: inserts, updates or deletes, as the rows turn out. */
    MERGE,
    /** A procedure call. */
    CALL,
    /** Creates, alters or drops something in the schema. */
    DDL,
    /** Anything else: settings, locks, savepoints, plans. */
    OTHER;

    /** The name in observations: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether rows may differ after it. */
    public boolean writes() {
        return switch (this) {
            case INSERT, UPDATE, DELETE, MERGE, CALL, DDL -> true;
            case SELECT, OTHER -> false;
        };
    }
}
