package workbook.runner.track;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of an exercise in one language.
 *
 * @param title what is learned, in a few words
 * @param task what to do, why, and what to read; Markdown
 * @param hints three, from where to look to nearly the code
 * @param note what a senior colleague adds when it is solved
 */
public record ExerciseText(String title, String task, List<String> hints, String note) {

    private static final int HINTS = 3;

    /**
     * Reads a heading, the task, and four sections.
     *
     * @throws IllegalArgumentException when there are others
     */
    static ExerciseText parse(String markdown) {
        List<StringBuilder> sections = new ArrayList<>(List.of(new StringBuilder()));
        String title = "";
        for (String line : markdown.strip().lines().toList()) {
            if (line.startsWith("# ") && title.isEmpty()) {
                title = line.substring(2).strip();
            } else if (line.startsWith("## ")) {
                sections.add(new StringBuilder());
            } else {
                sections.get(sections.size() - 1).append(line).append('\n');
            }
        }
        List<String> parts = sections.stream()
                .map(StringBuilder::toString)
                .map(String::strip)
                .toList();
        if (title.isEmpty() || parts.size() != HINTS + 2 || parts.contains("")) {
            throw new IllegalArgumentException(
                    "wants a # title, the task, three ## hints and a ## note for afterwards, none of them empty");
        }
        return new ExerciseText(title, parts.get(0), parts.subList(1, HINTS + 1), parts.get(HINTS + 1));
    }
}
