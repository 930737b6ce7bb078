package workbook.runner;

/** Something on this machine is in the way. The message is one line that says what, and what to do. */
final class FaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultException(String message) {
        super(message);
    }
}
