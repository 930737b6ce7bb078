package workbook.runner;

import java.util.stream.Collectors;
import workbook.runner.progress.Standing;
import workbook.runner.track.Exercise;

/** What a list says behind an exercise's title: that its answer changed, or what comes before it. */
public final class ExerciseRemark {

    private ExerciseRemark() {}

    /** "(after one-select)"; empty when there is nothing to say. */
    public static String of(Exercise exercise, Standing standing, Console console) {
        ExerciseState state = ExerciseState.of(exercise, standing);
        if (state == ExerciseState.CHANGED) {
            return "(" + console.say("list.changed") + ")";
        }
        String missing = exercise.facts().requires().stream()
                .filter(name -> !standing.passed(exercise.library() + "/" + name))
                .collect(Collectors.joining(", "));
        return state.done() || missing.isEmpty() ? "" : "(" + console.say("list.requires", missing) + ")";
    }
}
