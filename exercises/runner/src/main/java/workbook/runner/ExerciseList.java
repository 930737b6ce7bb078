package workbook.runner;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.runner.progress.Standing;
import workbook.runner.track.Exercise;
import workbook.runner.track.Tracks;

/** Exercises as a list, track by track. */
final class ExerciseList {

    /** Columns below which a title goes on a line of its own. */
    private static final int NARROW = 30;

    private final Console console;
    private final Tracks tracks;
    private final Standing standing;

    ExerciseList(Console console, Tracks tracks, Standing standing) {
        this.console = console;
        this.tracks = tracks;
        this.standing = standing;
    }

    List<String> lines(List<Exercise> exercises) {
        if (exercises.isEmpty()) {
            return List.of(console.say("list.nothing"));
        }
        int widest = exercises.stream()
                .mapToInt(exercise -> exercise.name().length())
                .max()
                .orElseThrow();
        List<String> lines = new ArrayList<>();
        String library = "";
        for (Exercise exercise : exercises) {
            if (!exercise.library().equals(library)) {
                library = exercise.library();
                lines.add(console.style(library, Style.bold) + "  " + count(library));
            }
            add(exercise, widest, lines);
        }
        return lines;
    }

    private String count(String library) {
        List<Exercise> track = tracks.of(library);
        long passed = track.stream()
                .filter(exercise -> standing.passed(exercise.id()))
                .count();
        return console.style(console.say("progress.count", passed, track.size()), Style.faint);
    }

    private void add(Exercise exercise, int widest, List<String> lines) {
        ExerciseState state = ExerciseState.of(exercise, standing);
        String name = exercise.name() + " ".repeat(widest - exercise.name().length());
        String rest = "  " + TaskReport.difficulty(exercise) + "  ";
        int column = 4 + widest + rest.length();
        String remark = ExerciseRemark.of(exercise, standing, console);
        String title = exercise.text(console.locale()).title() + (remark.isEmpty() ? "" : "  " + remark);
        String begin = "  " + console.style(state.mark(), state.look()) + " " + name;
        if (console.width() - column >= NARROW) {
            List<String> titles = Wrapping.lines(title, console.width() - column);
            lines.add(begin + rest + titles.get(0));
            titles.stream().skip(1).forEach(more -> lines.add(" ".repeat(column) + more));
        } else {
            lines.add(begin + rest.stripTrailing());
            lines.addAll(Wrapping.hanging("    ", title, console.width()));
        }
    }
}
