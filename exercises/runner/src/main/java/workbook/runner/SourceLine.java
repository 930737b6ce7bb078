package workbook.runner;

import java.util.List;

/** A line of a source, with a caret under a column, as much of it as there is room for. */
final class SourceLine {

    /** Where the compiler takes tabs to stop. */
    private static final int TAB = 8;

    private final String text;

    /** @param number from 1; a line that is not there has nothing to show */
    SourceLine(String source, long number) {
        text = number < 1
                ? ""
                : expanded(source.lines().skip(number - 1).findFirst().orElse(""));
    }

    /** The line alone. */
    List<String> without(int width, String indent) {
        String shown = text.strip();
        return shown.isEmpty() ? List.of() : List.of(indent + cut(shown, width - indent.length()));
    }

    /**
     * The line, and the caret below.
     *
     * @param column from 1, as the compiler counts; 0 for none
     */
    List<String> withCaret(long column, int width, String indent) {
        int at = (int) column - 1;
        if (at < 0 || at > text.length()) {
            return without(width, indent);
        }
        int begin = Math.min(at, text.length() - text.stripLeading().length());
        String before = text.substring(begin, at);
        int room = width - indent.length();
        if (TextTable.width(before) + 1 > room) {
            int hidden = Wrapping.prefix(before, TextTable.width(before) - room / 2);
            before = "…" + before.substring(hidden);
        }
        String caret = " ".repeat(TextTable.width(before)) + "^";
        return List.of(indent + cut(before + text.substring(at).stripTrailing(), room), indent + caret);
    }

    private static String cut(String text, int room) {
        return TextTable.width(text) <= room ? text : text.substring(0, Wrapping.prefix(text, room - 1)) + "…";
    }

    private static String expanded(String line) {
        StringBuilder text = new StringBuilder();
        for (char character : line.toCharArray()) {
            if (character == '\t') {
                text.append(" ".repeat(TAB - text.length() % TAB));
            } else {
                text.append(character);
            }
        }
        return text.toString();
    }
}
