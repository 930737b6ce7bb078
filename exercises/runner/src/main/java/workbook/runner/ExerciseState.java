package workbook.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.runner.progress.Standing;
import workbook.runner.track.Exercise;

/** How far a learner is with an exercise, as lists show it. */
public enum ExerciseState {
    PASSED("✓", Style.fg_green),
    /** It passed, and its file says something else now. */
    CHANGED("✓", Style.fg_yellow),
    CURRENT("▸", Style.bold),
    TODO("·", Style.faint);

    private final String mark;
    private final IStyle look;

    ExerciseState(String mark, IStyle look) {
        this.mark = mark;
        this.look = look;
    }

    /** What is known of an exercise. */
    public static ExerciseState of(Exercise exercise, Standing standing) {
        if (standing.passed(exercise.id())) {
            return changed(exercise, standing) ? CHANGED : PASSED;
        }
        return standing.currentExercise().filter(exercise.id()::equals).isPresent() ? CURRENT : TODO;
    }

    /** A file that is missing, or is no text, is not the one that passed. */
    private static boolean changed(Exercise exercise, Standing standing) {
        try {
            return standing.of(exercise.id()).changedSince(Files.readString(exercise.file()));
        } catch (IOException another) {
            return true;
        }
    }

    public boolean done() {
        return this == PASSED || this == CHANGED;
    }

    public String mark() {
        return mark;
    }

    public IStyle look() {
        return look;
    }

    /** The name in JSON and messages: {@code todo}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
