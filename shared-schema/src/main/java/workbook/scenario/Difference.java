package workbook.scenario;

import java.util.List;

/**
 * What was expected and what came instead, short enough to read.
 *
 * @param expected in words; of a list, its first element that differs
 * @param actual the same of what came
 */
public record Difference(String expected, String actual) {

    /** Characters of one of the two. */
    private static final int LONGEST = 300;

    private static final String NOTHING = "nothing";

    static Difference between(Object actual, Object expected) {
        return actual instanceof List<?> came && expected instanceof List<?> awaited
                ? between(came, awaited)
                : new Difference(shortened(String.valueOf(expected)), shortened(String.valueOf(actual)));
    }

    private static Difference between(List<?> actual, List<?> expected) {
        int same = 0;
        while (same < actual.size()
                && same < expected.size()
                && expected.get(same).equals(actual.get(same))) {
            same++;
        }
        return new Difference(element(expected, same), element(actual, same));
    }

    private static String element(List<?> list, int index) {
        return "[" + index + "] " + (index < list.size() ? shortened(String.valueOf(list.get(index))) : NOTHING);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    @Override
    public String toString() {
        return "expected " + expected + " but got " + actual;
    }
}
