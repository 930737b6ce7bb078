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
                        .map(next -> console.say("next.task", study.word(next, standing)))
                        .orElseGet(() -> console.say("next.none"))
                : afterFailure(study.word(exercise, standing), exercise, judgement, standing);
        return Wrapping.hanging("  ", step, console.width());
    }

    private String afterFailure(String word, Exercise exercise, Judgement judgement, Standing standing) {
        if (judgement.reason().equals(Judgement.COMPILER)) {
            return console.say("next.run", word);
        }
        if (judgement.reason().equals(Judgement.SIGNATURE)) {
            return console.say("next.reset", word);
        }
        int hints = exercise.text(console.locale()).hints().size();
        return standing.of(exercise.id()).hints() < hints
                ? console.say("next.hint", word)
                : console.say("next.diff", word);
    }
}
