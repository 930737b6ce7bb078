package workbook.scenario;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.Optional;
import workbook.schema.DatabaseKind;
import workbook.schema.DatabaseUnavailableException;
import workbook.schema.Databases;

/** A database that cannot run on this machine: a failure on a build server, a skipped test with its reason elsewhere. */
public final class TestDatabases {

    private TestDatabases() {}

    /** Starts that kind, and says why it could not. */
    public static Optional<DatabaseUnavailableException> problemWith(Databases databases, DatabaseKind kind) {
        try {
            databases.start(kind);
            return Optional.empty();
        } catch (DatabaseUnavailableException problem) {
            return Optional.of(problem);
        }
    }

    /** Fails where {@code CI=true}, skips elsewhere. */
    public static void report(DatabaseUnavailableException problem) {
        if ("true".equals(System.getenv("CI"))) {
            fail(problem);
        }
        String notRun = "NOT RUN: " + problem.getMessage();
        // A build only counts what it skipped: without this line nobody would know what.
        System.err.println(notRun);
        abort(notRun);
    }
}
