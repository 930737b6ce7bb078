package workbook.exercise;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;
import workbook.scenario.Text;

/** What a learner's code threw, in one line: no stack of a framework helps to find it. */
final class Failures {

    private Failures() {}

    /** What a database's driver appends to its message. */
    private static final Pattern STATEMENT = Pattern.compile(";? SQL statement:.*", Pattern.DOTALL);

    /** The exception, its message, and the innermost line of the learner's file. */
    static Text words(Throwable failure) {
        String what = failure.getClass().getSimpleName() + ": " + message(failure);
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> TrialRoom.isLearners(frame.getClassName()))
                .findFirst()
                .map(frame -> Finding.text("thrown-at", what, frame.getFileName(), frame.getLineNumber()))
                .orElseGet(() -> Finding.text("thrown", what));
    }

    /** What the database said, where a library wraps it: its own words come around that, or before. */
    private static String message(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return firstLine(
                        STATEMENT.matcher(String.valueOf(cause.getMessage())).replaceFirst(""));
            }
        }
        return firstLine(String.valueOf(failure.getMessage()));
    }

    private static String firstLine(String message) {
        return message.strip().lines().findFirst().orElse("");
    }
}
