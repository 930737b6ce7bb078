package workbook.runner.desk;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.runner.Console;
import workbook.runner.ExerciseRemark;
import workbook.runner.ExerciseState;
import workbook.runner.TaskReport;
import workbook.runner.TextTable;
import workbook.runner.Wrapping;
import workbook.runner.progress.Standing;
import workbook.runner.track.Exercise;

/** The list of exercises: what was typed, and the exercises around the chosen one. */
final class ListPage {

    /** Columns of what is before an exercise's id. */
    private static final int MARKS = 4;

    /** Columns below which a title comes before the difficulty. */
    private static final int NARROW = 24;

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
        lines.add(cut(console.say("desk.search", list.search()) + "▏  " + filter, width));
        lines.addAll(list.listed().isEmpty() ? nothing() : rows(height - lines.size()));
        while (lines.size() < height) {
            lines.add("");
        }
        return lines.subList(0, height);
    }

    private List<String> nothing() {
        return Wrapping.lines(console.say("list.nothing"), width);
    }

    private List<String> rows(int room) {
        List<Exercise> listed = list.listed();
        int chosen = list.chosen().map(listed::indexOf).orElse(0);
        int first = Math.max(0, Math.min(chosen - room / 2, listed.size() - room));
        int widest = listed.stream()
                .mapToInt(exercise -> exercise.id().length())
                .max()
                .orElse(0);
        return listed.stream()
                .skip(first)
                .limit(room)
                .map(exercise -> row(exercise, listed.get(chosen), widest))
                .toList();
    }

    private String row(Exercise exercise, Exercise chosen, int widest) {
        ExerciseState state = ExerciseState.of(exercise, standing);
        boolean here = exercise.equals(chosen);
        String row = marks(exercise, here, state) + columns(exercise, widest);
        return here ? console.style(row, Style.bold) : state.done() ? console.style(row, Style.fg_green) : row;
    }

    /** Three of them: where the cursor is, which exercise is at hand, and how far each is. */
    private String marks(Exercise exercise, boolean here, ExerciseState state) {
        boolean current =
                standing.currentExercise().filter(exercise.id()::equals).isPresent();
        return (here ? ">" : " ") + (current ? "▸" : " ") + (state.done() ? state.mark() : "·") + " ";
    }

    /** What there is room for: the title before the difficulty, and that before what comes first. */
    private String columns(Exercise exercise, int widest) {
        String title = exercise.text(console.locale()).title();
        String difficulty = "  " + TaskReport.difficulty(exercise) + "  ";
        int room = width - MARKS - widest - TextTable.width(difficulty);
        if (room < NARROW) {
            return cut(exercise.id() + "  " + title, width - MARKS);
        }
        String remark = ExerciseRemark.of(exercise, standing, console);
        String titleAndRemark = remark.isEmpty() ? title : title + "  " + remark;
        String name = exercise.id() + " ".repeat(widest - exercise.id().length());
        return name + difficulty + (TextTable.width(titleAndRemark) <= room ? titleAndRemark : cut(title, room));
    }

    private static String cut(String text, int room) {
        return TextTable.width(text) <= room ? text : text.substring(0, Wrapping.prefix(text, room - 1)) + "…";
    }
}
