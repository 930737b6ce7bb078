package workbook.runner.desk;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.runner.Console;
import workbook.runner.ExerciseState;
import workbook.runner.TextTable;
import workbook.runner.Wrapping;
import workbook.runner.progress.Standing;
import workbook.runner.track.Exercise;

/** The list of exercises: what was typed, and the exercises around the chosen one. */
final class ListPage {

    private final ExerciseChoice list;
    private final Standing standing;
    private final Console console;
    private final int width;
    private final int height;

    ListPage(ExerciseChoice list, Standing standing, Console console, int width, int height) {
        this.list = list;
        this.standing = standing;
        this.console = console;
        this.width = width;
        this.height = height;
    }

    /** As many lines as there is room for. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String filter =
                console.say("desk.filter." + list.filter().id(), list.listed().size());
        lines.add(cut(console.say("desk.search", list.search()) + "▏  " + filter));
        int room = height - lines.size();
        List<Exercise> listed = list.listed();
        int chosen = list.chosen().map(listed::indexOf).orElse(0);
        int first = Math.max(0, Math.min(chosen - room / 2, listed.size() - room));
        listed.stream().skip(first).limit(room).forEach(exercise -> lines.add(row(exercise, listed.get(chosen))));
        while (lines.size() < height) {
            lines.add("");
        }
        return lines;
    }

    private String row(Exercise exercise, Exercise chosen) {
        ExerciseState state = ExerciseState.of(exercise, standing);
        boolean here = exercise.equals(chosen);
        String row = cut((here ? "▸ " : "  ")
                + (state.done() ? state.mark() : "·")
                + " "
                + exercise.id()
                + "  "
                + exercise.text(console.locale()).title());
        return here ? console.style(row, Style.bold) : state.done() ? console.style(row, Style.fg_green) : row;
    }

    private String cut(String text) {
        return TextTable.width(text) <= width ? text : text.substring(0, Wrapping.prefix(text, width - 1)) + "…";
    }
}
