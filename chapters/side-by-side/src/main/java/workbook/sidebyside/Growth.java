package workbook.sidebyside;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A number at the observed sizes: how it grows is what tells approaches apart.
 *
 * @param values one for each size, ascending
 */
public record Growth(List<Long> values) {

    public static Growth of(long... values) {
        return new Growth(Arrays.stream(values).boxed().toList());
    }

    /** Whether it is 1 at every size. */
    public boolean isOne() {
        return values.stream().allMatch(value -> value == 1);
    }

    /** At the largest size. */
    public long last() {
        return values.get(values.size() - 1);
    }

    public boolean grows() {
        return last() > values.get(0);
    }

    /** {@code 11 → 251}, or one number when it is the same at every size. */
    @Override
    public String toString() {
        if (values.stream().distinct().count() == 1) {
            return String.format(Locale.ROOT, "%,d", values.get(0));
        }
        return String.join(
                " → ",
                values.stream()
                        .map(value -> String.format(Locale.ROOT, "%,d", value))
                        .toList());
    }
}
