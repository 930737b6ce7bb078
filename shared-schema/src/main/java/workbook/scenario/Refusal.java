package workbook.scenario;

/**
 * A library that cannot work with what it was given, and when it said so.
 *
 * @param moment when it was noticed
 * @param line what was said, in one line
 */
public record Refusal(Moment moment, String line) {

    /** When a mistake comes to light. */
    public enum Moment {
        /** While the library, or its pool, is opened: before any user is served. */
        AT_START("refusedAtStart"),
        /** When somebody first asks for something. */
        AT_FIRST_QUERY("refusedAtFirstQuery");

        private final String counted;

        Moment(String counted) {
            this.counted = counted;
        }
    }

    /** What a library threw, in the words of its innermost cause. */
    public static Refusal of(Moment moment, Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new Refusal(
                moment, String.valueOf(cause.getMessage()).lines().findFirst().orElse(""));
    }

    Counts counts() {
        return Counts.of(moment.counted, 1);
    }

    /** The same when the line says what the matter is; otherwise that it does not. */
    Counts countsIf(boolean toThePoint) {
        return toThePoint ? counts() : Counts.of("refusedForAnotherReason", 1);
    }
}
