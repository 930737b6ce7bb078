package workbook.runner.track;

import java.util.Comparator;
import java.util.List;

/** Finds what somebody meant who mistyped a name. */
final class Nearest {

    private static final int FEW = 3;

    private Nearest() {}

    /** The names that need the fewest changes, best first. */
    static List<String> of(String word, List<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt(name -> distance(word, name)))
                .limit(FEW)
                .toList();
    }

    /** Letters to insert, leave out or replace. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
