package workbook.runner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.observation.Run;
import workbook.observation.StatementGroup;
import workbook.runner.TextTable.Cell;
import workbook.sidebyside.Comparison.Row;
import workbook.sidebyside.Growth;

/** The statements of an approach: how often each was sent at each size, with how many rows. */
final class StatementLines {

    private static final Pattern LONG_LIST = Pattern.compile("\\?(?:\\s*,\\s*\\?){3,}+");

    private final int sizes;
    private final Map<String, long[]> times = new LinkedHashMap<>();
    private final Map<String, long[]> rows = new LinkedHashMap<>();

    private StatementLines(int sizes) {
        this.sizes = sizes;
    }

    static List<String> of(Console console, Row row) {
        StatementLines lines = new StatementLines(row.runs().size());
        for (int i = 0; i < row.runs().size(); i++) {
            lines.add(i, row.runs().get(i));
        }
        return lines.table(console).lines("");
    }

    private void add(int size, Run run) {
        for (StatementGroup group : run.observation().statements()) {
            String text = shortened(group);
            times.computeIfAbsent(text, key -> new long[sizes])[size] += group.times();
            rows.computeIfAbsent(text, key -> new long[sizes])[size] += group.rows();
        }
    }

    private TextTable table(Console console) {
        TextTable table = new TextTable(console);
        times.forEach((text, counts) -> table.add(
                new Cell(Growth.of(counts) + " ×", Style.fg_cyan),
                new Cell(text),
                new Cell(console.count("rows", Growth.of(rows.get(text)).toString()), Style.faint)));
        return table;
    }

    /** On one line, with long lists of parameters cut short, and what the text does not show. */
    private static String shortened(StatementGroup group) {
        String text = LONG_LIST
                .matcher(group.sql().strip().replaceAll("\\s+", " "))
                .replaceAll(list -> Matcher.quoteReplacement("?, … ?"));
        return text + (group.batch() > 1 ? "  [batch]" : "") + (group.failed() ? "  [failed]" : "");
    }
}
