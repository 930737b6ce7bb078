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
        return lines(text, width, ' ');
    }

    /** The first of the lines; when there are more, the last of them says so: "…". */
    public static List<String> atMost(int most, String text, int width) {
        List<String> all = lines(text, width);
        if (all.size() <= most) {
            return all;
        }
        List<String> few = new ArrayList<>(all.subList(0, most));
        String last = few.get(most - 1);
        few.set(most - 1, last.substring(0, prefix(last, Math.max(width, LEAST) - 2)) + " …");
        return few;
    }

    /** The same for SQL, in which a line may end at a comma, too. */
    public static List<String> sql(String text, int width) {
        return lines(text, width, ',');
    }

    /** The same as {@link #lines}, each line after the first with an indent. */
    public static List<String> hanging(String first, String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(text, width - TextTable.width(first))) {
            lines.add((lines.isEmpty() ? first : " ".repeat(TextTable.width(first))) + line);
        }
        return lines;
    }

    private static List<String> lines(String text, int width, char end) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> wrap(line, Math.max(width, LEAST), end, lines));
        return lines;
    }

    private static void wrap(String text, int width, char end, List<String> lines) {
        String rest = text;
        while (TextTable.width(rest) > width) {
            int room = prefix(rest, width);
            int last = Math.max(rest.lastIndexOf(' ', room), rest.lastIndexOf(end, room - 1) + 1);
            boolean between = !rest.substring(0, Math.max(last, 0)).isBlank();
            lines.add(rest.substring(0, between ? last : room).stripTrailing());
            rest = rest.substring(between ? last : room).stripLeading();
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
