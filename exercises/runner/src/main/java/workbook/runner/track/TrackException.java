package workbook.runner.track;

/** The folder of an exercise is not as it has to be. The message is one line that says which file, and what to do. */
public final class TrackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TrackException(String message) {
        super(message);
    }
}
