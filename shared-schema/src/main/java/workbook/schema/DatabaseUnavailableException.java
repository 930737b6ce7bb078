package workbook.schema;

/**
 * A database could not be started or copied on this machine. The message is one line that says what was wrong and what
 * to do; the cause holds the rest.
 */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
