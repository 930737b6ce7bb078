package workbook.runner.judge;

import workbook.runner.track.Exercise;
import workbook.runner.track.Tracks;
import workbook.schema.DatabaseKind;

/** Solutions that are judged in this process, without a worker. Only for code that is trusted. */
public final class JudgedSolutions {

    private JudgedSolutions() {}

    /** Judges the solution of the exercise that has this name, in each track. */
    public static void of(Tracks tracks, String name) {
        try (Judge judge = new Judge(KeptOutput.ofThisProcess())) {
            for (String library : Tracks.LIBRARIES) {
                Exercise exercise = tracks.byId(library + "/" + name).orElseThrow();
                String solution = Exercise.text(exercise.solution());
                judge.judge(Request.of(exercise, solution, DatabaseKind.H2.id(), "en"));
            }
        }
    }
}
