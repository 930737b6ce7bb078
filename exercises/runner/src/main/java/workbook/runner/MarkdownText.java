package workbook.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Markdown as a terminal shows it: paragraphs refilled, lists indented, code as it is, links with their address. */
public final class MarkdownText {

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([^)]+)\\)");
    private static final Pattern ITEM = Pattern.compile("^(?:[-*]|\\d+\\.) .*");
    private static final String FENCE = "```";

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    private MarkdownText(int width) {
        this.width = width;
    }

    /** Lines of at most so many columns. */
    public static List<String> lines(String markdown, int width) {
        MarkdownText text = new MarkdownText(width);
        boolean code = false;
        for (String line : markdown.strip().lines().toList()) {
            if (line.startsWith(FENCE)) {
                text.endParagraph();
                code = !code;
            } else if (code) {
                text.lines.addAll(Wrapping.lines("    " + line, width));
            } else {
                text.prose(line);
            }
        }
        text.endParagraph();
        return text.lines;
    }

    private void prose(String line) {
        if (line.isBlank() || ITEM.matcher(line).matches()) {
            endParagraph();
        }
        if (line.isBlank()) {
            lines.add("");
        } else {
            paragraph.append(paragraph.length() == 0 ? "" : " ").append(line.strip());
        }
    }

    private void endParagraph() {
        String text = LINK.matcher(paragraph).replaceAll("$1 ($2)");
        paragraph.setLength(0);
        if (ITEM.matcher(text).matches()) {
            int mark = text.indexOf(' ') + 1;
            lines.addAll(Wrapping.hanging(text.substring(0, mark), text.substring(mark), width));
        } else {
            lines.addAll(Wrapping.lines(text, width));
        }
    }
}
