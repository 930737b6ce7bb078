package workbook.scenario;

/**
 * The first place at which what came differs from what was expected, short enough to read.
 *
 * @param where the element and the field, {@code [3].titles[1]}; empty when the two differ as a whole
 * @param expected in words
 * @param actual the same of what came
 * @param more how many other places differ
 */
public record Difference(String where, Text expected, Text actual, int more) {

    static Difference between(Object actual, Object expected) {
        return DifferenceSearch.between(actual, expected);
    }

    @Override
    public String toString() {
        return "expected " + expected.english() + (where.isEmpty() ? "" : " at " + where) + " but got "
                + actual.english() + (more == 0 ? "" : " (and " + more + " more)");
    }
}
