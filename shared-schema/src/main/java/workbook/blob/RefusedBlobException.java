package workbook.blob;

import java.util.stream.Stream;

/** A row whose blob is refused: names the column and the row, whatever a library wrapped around the reason. */
public final class RefusedBlobException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * For the reader of a row.
     *
     * @param column table and column: {@code users.data}
     * @param id the row's primary key
     * @param failure what the library threw; the reason is the innermost that refused the bytes
     */
    public RefusedBlobException(String column, long id, Throwable failure) {
        super(column + " of row " + id + " is refused: " + reason(failure), failure);
    }

    private static String reason(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(RefusedBytesException.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst()
                .orElseGet(() -> innermost(failure));
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
