package workbook.schema;

import java.util.Locale;
import workbook.connection.ConnectionProblem;

/**
 * A database could not be reached, started or copied. The message is one line that says what was wrong and what to do,
 * the localized message the same in the default locale's language as far as it is known; the cause holds the rest.
 */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ConnectionProblem problem;

    public DatabaseUnavailableException(String message, Throwable cause) {
        super(message, cause);
        problem = null;
    }

    public DatabaseUnavailableException(ConnectionProblem problem, Throwable cause) {
        super(problem.in(Locale.ENGLISH), cause);
        this.problem = problem;
    }

    @Override
    public String getLocalizedMessage() {
        return problem == null ? getMessage() : problem.in(Locale.getDefault());
    }
}
