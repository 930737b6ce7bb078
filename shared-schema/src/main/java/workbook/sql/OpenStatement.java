package workbook.sql;

import java.lang.ref.WeakReference;
import java.sql.Statement;

/** What the recorder knows of one of the driver's statements for as long as somebody uses it. */
final class OpenStatement {

    private final WeakReference<Statement> recorded;
    private volatile Execution latest;

    OpenStatement(Statement recorded) {
        this.recorded = new WeakReference<>(recorded);
    }

    /** What the library was given in its place; null when the library has dropped it. */
    Statement recorded() {
        return recorded.get();
    }

    /** Its latest execution, to which rows that are read later belong; null before the first. */
    Execution latest() {
        return latest;
    }

    void executed(Execution execution) {
        latest = execution;
    }
}
