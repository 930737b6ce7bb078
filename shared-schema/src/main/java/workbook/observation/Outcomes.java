package workbook.observation;

import java.util.Optional;
import java.util.regex.Pattern;
import workbook.scenario.Verdict;

/** Puts how a run ended into words that do not vary. */
final class Outcomes {

    /** The statement, which is among the statements, and H2's error code with the number of its build. */
    private static final Pattern H2_APPENDIX = Pattern.compile("; SQL statement:.*| \\[\\d{5}-\\d+]$");

    /** The statement, as jOOQ puts it first. */
    private static final Pattern JOOQ_PREFIX = Pattern.compile("^SQL \\[.*\\]; ");

    /** How long a pool made somebody wait, to the millisecond. */
    private static final Pattern WAITED = Pattern.compile("after \\d+ms");

    private Outcomes() {}

    static String of(Optional<Throwable> failure, Optional<Verdict> verdict) {
        return failure.map(Outcomes::of)
                .orElseGet(() -> verdict.orElseThrow().right() ? Observation.OK : Observation.WRONG_RESULT);
    }

    /** The first line of the message, without the statement. */
    private static String of(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return name;
        }
        String firstLine = message.strip().lines().findFirst().orElseThrow();
        String reason = JOOQ_PREFIX
                .matcher(H2_APPENDIX.matcher(firstLine).replaceAll(""))
                .replaceFirst("");
        return name + ": " + WAITED.matcher(reason).replaceAll("after … ms");
    }
}
