package workbook.runner;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that a terminal has room for, between words where it can. 한글 takes two columns a letter. */
public final class Wrapping {

    /** Columns of which even the narrowest line has some. */
    private static final int LEAST = 8;

    private Wrapping() {}

    /** Lines of at most so many columns; the text's own ends of lines are kept. */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrap(line, Math.max(width, LEAST), lines));
        return lines;
    }

    /** The same, each line after the first with an indent. */
    public static List<String> hanging(String first, String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(text, width - TextTable.width(first))) {
            lines.add((lines.isEmpty() ? first : " ".repeat(TextTable.width(first))) + line);
        }
        return lines;
    }

    private static void wrap(String text, int width, List<String> lines) {
        String rest = text;
        while (TextTable.width(rest) > width) {
            int room = prefix(rest, width);
            int space = rest.lastIndexOf(' ', room);
            boolean between = space > 0 && !rest.substring(0, space).isBlank();
            lines.add(rest.substring(0, between ? space : room).stripTrailing());
            rest = rest.substring(between ? space : room).stripLeading();
        }
        lines.add(rest);
    }

    /** How many characters from the beginning take at most so many columns: one at least. */
    public static int prefix(String text, int width) {
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (TextTable.width(text.substring(0, next)) > width && end > 0) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
