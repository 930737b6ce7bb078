package workbook.connection;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Everything that a failure says it comes from: causes, suppressed exceptions, and what JDBC chains beside them. */
final class Causes {

    private Causes() {}

    /** Outermost first, each once. */
    static List<Throwable> of(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> found = new ArrayList<>();
        collect(failure, seen, found);
        return found;
    }

    private static void collect(Throwable failure, Set<Throwable> seen, List<Throwable> found) {
        if (failure == null || !seen.add(failure)) {
            return;
        }
        found.add(failure);
        collect(failure.getCause(), seen, found);
        if (failure instanceof SQLException chained) {
            collect(chained.getNextException(), seen, found);
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            collect(suppressed, seen, found);
        }
    }
}
