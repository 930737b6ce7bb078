package workbook.scenario;

import java.util.Arrays;

/** A value in a few words, for whoever compares it with another. */
final class ShortValue {

    /** Letters that are shown. */
    private static final int LONGEST = 80;

    /** Letters that are shown before the first that differs, when that is far in. */
    private static final int BEFORE = 20;

    private ShortValue() {}

    /** In quotes when it is a text; with its type when nothing else tells the two apart. */
    static String of(Object value, Object other) {
        String words = words(value);
        String others = words(other);
        return words.equals(others) && value != null
                ? part(words, others) + " (" + value.getClass().getSimpleName() + ")"
                : part(words, others);
    }

    /** On one line. */
    private static String words(Object value) {
        String text = String.valueOf(value).replace("\r", "\\r").replace("\n", "\\n");
        return value instanceof String ? '"' + text + '"' : text;
    }

    /** What there is room for; of a long text the part around the first letter that differs. */
    private static String part(String text, String other) {
        int[] letters = text.codePoints().toArray();
        if (letters.length <= LONGEST) {
            return text;
        }
        int same = Arrays.mismatch(letters, other.codePoints().toArray());
        int begin = same < LONGEST - BEFORE ? 0 : Math.min(same - BEFORE, letters.length - LONGEST);
        int end = begin + LONGEST;
        return (begin > 0 ? "…" : "") + new String(letters, begin, LONGEST) + (end < letters.length ? "…" : "");
    }
}
