package workbook.scenario;

import java.util.stream.IntStream;

/**
 * Refuses half a surrogate pair: what is left when somebody cuts a string in the middle of an emoji. UTF-8 has no form
 * for it. The drivers of SQLite and PostgreSQL put a question mark in its place and say nothing: what is stored is
 * another string, and a search may find somebody else.
 */
public final class WellFormed {

    private WellFormed() {}

    /**
     * Returns the input itself.
     *
     * @throws IllegalArgumentException when one of its strings has half a surrogate pair; the message says where
     */
    public static <I> I input(I input) {
        InputStrings.in(input).forEach(WellFormed::require);
        return input;
    }

    private static void require(String text) {
        IntStream.range(0, text.length())
                .filter(index -> isHalf(text, index))
                .findFirst()
                .ifPresent(index -> {
                    throw new IllegalArgumentException(String.format(
                            "half a surrogate pair (U+%04X) at index %d of a text of %d characters: "
                                    + "the databases would store another text; send whole characters",
                            (int) text.charAt(index), index, text.length()));
                });
    }

    private static boolean isHalf(String text, int index) {
        char here = text.charAt(index);
        if (Character.isHighSurrogate(here)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(here) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
