package workbook.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of an approach, held against what should have come.
 *
 * @param result how much there was
 * @param expected how much there should have been, when the two are not equal
 * @param difference the first thing that differs, when the two are not equal
 */
public record Verdict(Counts result, Optional<Counts> expected, Optional<Difference> difference) {

    /** Compares by {@code equals}; {@code measure} says how much each of the two is. No answer at all is nothing. */
    public static <R> Verdict compare(R actual, R expected, Function<R, Counts> measure) {
        Counts result = actual == null ? new Counts(Map.of()) : measure.apply(actual);
        if (expected.equals(actual)) {
            return new Verdict(result, Optional.empty(), Optional.empty());
        }
        return new Verdict(
                result, Optional.of(measure.apply(expected)), Optional.of(Difference.between(actual, expected)));
    }

    public boolean right() {
        return expected.isEmpty();
    }
}
