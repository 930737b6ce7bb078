package workbook.exercise;

import java.util.Arrays;
import workbook.scenario.Text;

/** What a learner's code threw, in one line: no stack of a framework helps to find it. */
final class Failures {

    private Failures() {}

    /** The exception, its message, and the innermost line of the learner's file. */
    static Text words(Throwable failure) {
        String what = failure.getClass().getSimpleName() + ": " + firstLine(failure);
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> TrialRoom.isLearners(frame.getClassName()))
                .findFirst()
                .map(frame -> Finding.text("thrown-at", what, frame.getFileName(), frame.getLineNumber()))
                .orElseGet(() -> Finding.text("thrown", what));
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).strip().lines().findFirst().orElse("");
    }
}
