package workbook.runner.judge;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import workbook.scenario.Text;

/**
 * What came of a learner's code.
 *
 * @param exercise {@code hibernate/one-select}
 * @param reason {@link #PASSED}, the id of a {@link workbook.exercise.Reason}, or one of the other constants here
 * @param message what is wrong, in the languages of the workbook; null when nothing is
 * @param problems what the compiler says; of code that did not end by itself, where it was
 * @param runs what was sent at each size
 * @param about which of the runs the message is about; -1 when that cannot be said
 * @param output what the code printed, as much as is kept
 * @param nanos from the request to the judgement; 0 of code that ended otherwise than by a judgement or by time
 */
public record Judgement(
        String exercise,
        String reason,
        Text message,
        List<Problem> problems,
        List<Sent> runs,
        int about,
        String output,
        long nanos) {

    public static final String PASSED = "passed";
    /** It does not compile. */
    public static final String COMPILER = "compiler";
    /** The check calls something that is no longer there. */
    public static final String SIGNATURE = "signature";
    /** It did not end in time. */
    public static final String TIME = "time";
    /** It ended the process. */
    public static final String EXIT = "exit";
    /** It used up the memory. */
    public static final String MEMORY = "memory";
    /** It is right, and left a thread running. */
    public static final String THREAD = "thread";

    static final int NO_RUN = -1;

    /** One message of the compiler. */
    public record Problem(long line, long column, String message) {}

    /**
     * The statements of one run.
     *
     * @param unit what the size counts: {@code users}, {@code posts}, {@code tags}, {@code authorizations} or {@code nothing}
     */
    public record Sent(String unit, int size, List<Statement> statements) {}

    /**
     * Statements of one text from one line.
     *
     * @param line of the learner's file; 0 when none of its lines caused it
     */
    public record Statement(String kind, String sql, int times, int batch, long rows, boolean failed, int line) {}

    /** Nothing came back but where the code was. */
    static Judgement lost(String exercise, String reason, int line) {
        return lost(exercise, reason, line, 0);
    }

    /** The same for {@link #TIME}: it was stopped after so many nanoseconds. */
    static Judgement late(String exercise, int line, long nanos) {
        return lost(exercise, TIME, line, nanos);
    }

    private static Judgement lost(String exercise, String reason, int line, long nanos) {
        List<Problem> problems = line == 0 ? List.of() : List.of(new Problem(line, 0, ""));
        return new Judgement(exercise, reason, null, problems, List.of(), NO_RUN, "", nanos);
    }

    /** The run whose statements explain the message best; empty when nothing ran. */
    public Optional<Sent> explaining() {
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(runs.get(about == NO_RUN ? runs.size() - 1 : about));
    }

    @JsonIgnore
    public boolean passed() {
        return reason.equals(PASSED);
    }
}
