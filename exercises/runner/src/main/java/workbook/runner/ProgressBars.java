package workbook.runner;

import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.runner.TextTable.Cell;
import workbook.runner.progress.Standing;
import workbook.runner.track.Exercise;
import workbook.runner.track.Tracks;

/** A bar for each track. */
public final class ProgressBars {

    private static final int LONGEST = 28;
    private static final int SHORTEST = 7;

    /** What stands beside a bar: the track's name and the numbers. */
    private static final int BESIDE = 26;

    private final Console console;
    private final int width;

    /** Prepares bars of lines that take at most so many columns. */
    public ProgressBars(Console console, int width) {
        this.console = console;
        this.width = width;
    }

    /** A line for each track. */
    public List<String> lines(Tracks tracks, Standing standing) {
        TextTable table = new TextTable(console);
        for (String library : Tracks.LIBRARIES) {
            List<Exercise> track = tracks.of(library);
            int passed = (int) track.stream()
                    .filter(exercise -> standing.passed(exercise.id()))
                    .count();
            table.add(
                    new Cell(library),
                    new Cell(bar(passed, track.size()), Style.fg_green),
                    new Cell(console.say("progress.count", passed, track.size())));
        }
        return table.lines("");
    }

    /** Full only when everything is passed, and empty only when nothing is. */
    private String bar(int passed, int all) {
        int length = Math.max(SHORTEST, Math.min(LONGEST, width - BESIDE));
        int full = all == 0 ? 0 : passed * length / all;
        int shown = passed > 0 ? Math.max(1, full) : 0;
        return "█".repeat(shown) + "░".repeat(length - shown);
    }
}
