package workbook.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.observation.Observation;
import workbook.runner.TextTable.Cell;
import workbook.scenario.Role;
import workbook.scenario.Scenario;
import workbook.scenario.Size;
import workbook.schema.DatabaseKind;
import workbook.sidebyside.Comparison.Row;
import workbook.sidebyside.Growth;

/** The comparison of one scenario as a person reads it. */
final class ComparisonReport {

    private static final Ansi.IStyle[] PLAIN = {};
    private static final Ansi.IStyle[] GOOD = {Style.fg_green};
    private static final Ansi.IStyle[] BAD = {Style.fg_red};
    private static final Ansi.IStyle[] FAINT = {Style.faint};

    private final Console console;
    private final boolean withSql;

    ComparisonReport(Console console, boolean withSql) {
        this.console = console;
        this.withSql = withSql;
    }

    /** What is asked, and where it runs: there before anything has run. */
    String heading(Scenario<?, ?> scenario, DatabaseKind kind, List<Integer> sizes) {
        String where = kind.title() + (scenario.size() == Size.NOTHING ? "" : " · " + size(scenario, sizes));
        return "\n" + console.style(scenario.id(), Style.bold) + "  " + console.style(where, Style.faint) + "\n"
                + console.say(scenario.task()) + "\n";
    }

    private String size(Scenario<?, ?> scenario, List<Integer> sizes) {
        Growth size = new Growth(sizes.stream().map(Integer::longValue).toList());
        return console.count(scenario.size().id(), size.toString());
    }

    String table(Scenario<?, ?> scenario, DatabaseKind kind, List<Row> rows) {
        TextTable table = new TextTable(console);
        table.add(
                new Cell(console.say("column.library"), FAINT),
                new Cell(console.say("column.approach"), FAINT),
                new Cell(console.say("column.role"), FAINT),
                new Cell(console.say("column.statements"), FAINT),
                new Cell("", FAINT),
                new Cell(console.say("column.rows"), FAINT),
                new Cell(console.say("column.result"), FAINT));
        rows.forEach(row -> table.add(cells(row)));
        List<String> lines = table.lines("  ");
        StringBuilder text = new StringBuilder();
        if (rows.isEmpty()) {
            text.append("  ").append(reasonForNothing(scenario, kind)).append('\n');
            return text.toString();
        }
        text.append(lines.get(0)).append('\n');
        for (int i = 0; i < rows.size(); i++) {
            text.append(lines.get(i + 1)).append('\n');
            if (withSql) {
                StatementLines.of(console, rows.get(i))
                        .forEach(line -> text.append("      ").append(line).append('\n'));
            }
        }
        return text.toString();
    }

    private String reasonForNothing(Scenario<?, ?> scenario, DatabaseKind kind) {
        return scenario.databases().contains(kind)
                ? console.say("no-approach", scenario.id())
                : console.say(
                        "not-here",
                        scenario.databases().stream().map(DatabaseKind::title).collect(Collectors.joining(", ")));
    }

    private Cell[] cells(Row row) {
        Role role = row.approach().role();
        Growth statements = growth(row, Observation::count);
        Ansi.IStyle[] look = statements.grows() ? BAD : PLAIN;
        return new Cell[] {
            new Cell(row.chapter().library(), PLAIN),
            new Cell(row.approach().name(), Style.bold),
            new Cell(mark(role) + " " + console.say("role." + role.id()), look(role)),
            new Cell(statements.toString(), look),
            new Cell(statements.grows() ? "▲" : "", look),
            new Cell(growth(row, Observation::rows).toString(), PLAIN),
            new ResultCell(console, withSql).of(row.largest().observation())
        };
    }

    private static String mark(Role role) {
        return switch (role) {
            case TRAP -> "✗";
            case IDIOM -> "✓";
            case ALTERNATIVE -> "·";
        };
    }

    private static Ansi.IStyle[] look(Role role) {
        return switch (role) {
            case TRAP -> BAD;
            case IDIOM -> GOOD;
            case ALTERNATIVE -> PLAIN;
        };
    }

    private static Growth growth(Row row, ToLongFunction<Observation> measure) {
        List<Long> values = new ArrayList<>();
        row.runs().forEach(run -> values.add(measure.applyAsLong(run.observation())));
        return new Growth(values);
    }
}
