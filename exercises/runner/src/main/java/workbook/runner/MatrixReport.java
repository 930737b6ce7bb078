package workbook.runner;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.runner.TextTable.Cell;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.sidebyside.Comparison;
import workbook.sidebyside.Growth;
import workbook.sidebyside.MatrixCell;
import workbook.sidebyside.Selection;

/** Scenario by library: how many statements the best approach sends, and how many traps there are. */
final class MatrixReport {

    private static final Ansi.IStyle[] PLAIN = {};
    private static final Ansi.IStyle[] GROWS = {Style.fg_red};

    private final Console console;
    private final Progress progress;

    MatrixReport(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    /** One table for each database. */
    int print(Selection selection, Databases started) {
        try (Comparison comparison = new Comparison(selection, started, new RunningLine(progress))) {
            for (DatabaseKind kind : selection.databases()) {
                comparison.begin(kind);
                progress.print(table(selection, kind, comparison));
            }
        }
        return 0;
    }

    private String table(Selection selection, DatabaseKind kind, Comparison comparison) {
        TextTable table = new TextTable(console);
        table.add(Stream.concat(
                        Stream.of(new Cell(kind.title(), Style.bold)),
                        selection.chapters().stream().map(chapter -> new Cell(chapter.library(), Style.faint)))
                .toArray(Cell[]::new));
        for (Scenario<?, ?> scenario : selection.scenarios()) {
            List<MatrixCell> cells = comparison.cells(scenario, kind);
            if (!cells.isEmpty()) {
                table.add(Stream.concat(
                                Stream.of(new Cell(scenario.id(), PLAIN)),
                                cells.stream().map(this::cell))
                        .toArray(Cell[]::new));
            }
        }
        return "\n" + String.join("\n", table.lines("")) + "\n\n" + console.say("matrix.legend") + "\n";
    }

    private Cell cell(MatrixCell cell) {
        String best = cell.statements().map(Growth::toString).orElse("–");
        String traps = cell.traps() == 0 ? "" : String.format(Locale.ROOT, "  ✗%d", cell.traps());
        return new Cell(best + traps, cell.statements().filter(Growth::grows).isPresent() ? GROWS : PLAIN);
    }
}
