package workbook.runner;

/** Something on this machine is in the way. The message is one line that says what, and what to do. */
public final class FaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FaultException(String message) {
        super(message);
    }
}
