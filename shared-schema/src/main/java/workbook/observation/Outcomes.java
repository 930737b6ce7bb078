package workbook.observation;

import java.util.Optional;
import workbook.scenario.Verdict;

/** Puts how a run ended into words that do not vary. */
final class Outcomes {

    private Outcomes() {}

    static String of(Optional<Throwable> failure, Optional<Verdict> verdict) {
        return failure.map(Outcomes::of)
                .orElseGet(() -> verdict.orElseThrow().right() ? Observation.OK : Observation.WRONG_RESULT);
    }

    /** The first line of the message, without the statement that H2 appends: it is among the statements. */
    private static String of(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return name;
        }
        String firstLine = message.strip().lines().findFirst().orElseThrow();
        int statement = firstLine.indexOf("; SQL statement:");
        return name + ": " + (statement < 0 ? firstLine : firstLine.substring(0, statement));
    }
}
