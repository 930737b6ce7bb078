package workbook.runner;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.observation.Run;
import workbook.observation.Run.Timings;
import workbook.runner.TextTable.Cell;
import workbook.schema.DatabaseKind;

/** Where the time went: medians of all runs of a database and a library, in milliseconds. */
final class TimingsReport {

    private TimingsReport() {}

    static String of(Console console, List<Run> runs) {
        TextTable table = new TextTable(console);
        table.add(new Cell(console.say("timings"), Style.bold));
        for (DatabaseKind kind : DatabaseKind.values()) {
            List<Run> there = runs.stream()
                    .filter(run -> run.observation().database().equals(kind.id()))
                    .toList();
            line(table, kind.id(), console.say("timing.database"), there, Timings::database);
            line(table, kind.id(), console.say("timing.sample"), there, Timings::sample);
            libraries(there)
                    .forEach(library -> line(
                            table,
                            kind.id(),
                            console.say("timing.open", library),
                            there.stream()
                                    .filter(run -> run.observation().library().equals(library))
                                    .toList(),
                            Timings::open));
            line(table, kind.id(), console.say("timing.approach"), there, Timings::approach);
        }
        return "\n" + String.join("\n", table.lines("  ")) + "\n";
    }

    private static List<String> libraries(List<Run> runs) {
        return runs.stream().map(run -> run.observation().library()).distinct().toList();
    }

    /** Runs that shared a database waited for none: their zeros are left out. */
    private static void line(
            TextTable table, String database, String what, List<Run> runs, ToLongFunction<Timings> part) {
        long[] nanos = runs.stream()
                .mapToLong(run -> part.applyAsLong(run.timings()))
                .filter(time -> time > 0)
                .sorted()
                .toArray();
        if (nanos.length > 0) {
            String median = String.format(Locale.ROOT, "%.1f ms", nanos[nanos.length / 2] / 1e6);
            table.add(
                    new Cell(database), new Cell(what), new Cell(median), new Cell("n = " + nanos.length, Style.faint));
        }
    }
}
