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

    /**
     * Each once, what came first before what it led to: a pool repeats the driver's code in an exception of its own, and
     * the driver's words say more. What was chained or suppressed came after.
     */
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
        collect(failure.getCause(), seen, found);
        found.add(failure);
        if (failure instanceof SQLException chained) {
            collect(chained.getNextException(), seen, found);
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            collect(suppressed, seen, found);
        }
    }
}
