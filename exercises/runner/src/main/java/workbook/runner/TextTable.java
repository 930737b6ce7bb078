package workbook.runner;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;
import picocli.CommandLine.Help.Ansi;

/** Rows of cells in aligned columns. Knows how wide characters are: 한글 takes two columns each. */
public final class TextTable {

    /** A text and how it looks. */
    record Cell(String text, Ansi.IStyle... styles) {
        int width() {
            return TextTable.width(text);
        }
    }

    private final Console console;
    private final List<List<Cell>> rows = new ArrayList<>();

    TextTable(Console console) {
        this.console = console;
    }

    void add(Cell... cells) {
        rows.add(List.of(cells));
    }

    /** The lines, each with this indent; the last cell of a row is not padded. */
    List<String> lines(String indent) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).width());
            }
        }
        return rows.stream().map(row -> indent + line(row, widths)).toList();
    }

    private String line(List<Cell> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            line.append(console.style(cell.text(), cell.styles()));
            if (i + 1 < row.size()) {
                line.append(" ".repeat(widths[i] - cell.width() + 2));
            }
        }
        return line.toString().stripTrailing();
    }

    /** How many columns of a terminal a text takes. */
    public static int width(String text) {
        return text.codePoints()
                .map(WCWidth::wcwidth)
                .filter(width -> width > 0)
                .sum();
    }
}
