package workbook.runner;

import java.util.List;
import workbook.runner.judge.Judgement;
import workbook.runner.progress.Standing;
import workbook.runner.track.Exercise;

/** What to do after a verdict. */
final class NextStep {

    private final Console console;

    NextStep(Console console) {
        this.console = console;
    }

    List<String> lines(Study study, Exercise exercise, Judgement judgement, Standing standing) {
        String step = judgement.passed()
                ? study.after(exercise, standing)
                        .map(next -> console.say("next.task", next.id()))
                        .orElseGet(() -> console.say("next.none"))
                : afterFailure(exercise, judgement, standing);
        return Wrapping.hanging("  ", step, console.width());
    }

    private String afterFailure(Exercise exercise, Judgement judgement, Standing standing) {
        if (judgement.reason().equals(Judgement.COMPILER)) {
            return console.say("next.run", exercise.id());
        }
        if (judgement.reason().equals(Judgement.SIGNATURE)) {
            return console.say("next.reset", exercise.id());
        }
        int hints = exercise.text(console.locale()).hints().size();
        return standing.of(exercise.id()).hints() < hints
                ? console.say("next.hint", exercise.id())
                : console.say("next.diff", exercise.id());
    }
}
