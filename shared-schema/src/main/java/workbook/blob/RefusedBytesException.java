package workbook.blob;

/** Bytes that are not what may be in the column: the message says what was wrong with them. */
public final class RefusedBytesException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedBytesException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
