package workbook.runner;

import java.util.List;
import java.util.stream.Stream;
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
        return lines(Tracks.LIBRARIES, 1, tracks, standing);
    }

    /** As few lines as there is room for. */
    public List<String> compact(List<String> libraries, Tracks tracks, Standing standing) {
        int beside = Math.max(1, Math.min(libraries.size(), width / (BESIDE + SHORTEST + 2)));
        int columns = libraries.size() % beside == 0 ? beside : 2;
        return new ProgressBars(console, width / columns - 2).lines(libraries, columns, tracks, standing);
    }

    private List<String> lines(List<String> libraries, int columns, Tracks tracks, Standing standing) {
        TextTable table = new TextTable(console);
        for (int i = 0; i < libraries.size(); i += columns) {
            table.add(libraries.subList(i, i + columns).stream()
                    .flatMap(library -> cells(library, tracks.of(library), standing))
                    .toArray(Cell[]::new));
        }
        return table.lines("");
    }

    private Stream<Cell> cells(String library, List<Exercise> track, Standing standing) {
        int passed = (int) track.stream()
                .filter(exercise -> standing.passed(exercise.id()))
                .count();
        return Stream.of(
                new Cell(library),
                new Cell(bar(passed, track.size()), Style.fg_green),
                new Cell(console.say("progress.count", passed, track.size())));
    }

    /** Full only when everything is passed, and empty only when nothing is. */
    private String bar(int passed, int all) {
        int length = Math.max(SHORTEST, Math.min(LONGEST, width - BESIDE));
        int full = all == 0 ? 0 : passed * length / all;
        int shown = passed > 0 ? Math.max(1, full) : 0;
        return "█".repeat(shown) + "░".repeat(length - shown);
    }
}
