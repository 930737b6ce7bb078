package workbook.runner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import workbook.runner.judge.Judgement;
import workbook.runner.judge.WorkerProcess;
import workbook.runner.progress.Standing;
import workbook.runner.track.Exercise;

/** Judges the learner's answer to one exercise. */
@Command(name = "run", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @ParentCommand
    private Workbook workbook;

    @Mixin
    private ExerciseOptions options;

    @Override
    public Integer call() {
        Console console = workbook.console();
        Study study = new Study(console);
        Exercise exercise = options.exercise(study);
        String source = LearnersFile.read(console, exercise);
        WorkerProcess worker = workbook.worker();
        try (Progress progress = new Progress(console)) {
            progress.doing(console.say("checking", exercise.id()));
            Judgement judgement = study.judge(exercise, source, worker);
            Standing standing = study.progress().change(before -> noted(before, exercise, source, judgement));
            if (options.json()) {
                Json.print(console, judgement);
            } else {
                progress.print(String.join("\n", lines(study, exercise, source, judgement, standing, worker)) + "\n");
            }
            return judgement.passed() ? 0 : Workbook.FAULT;
        }
    }

    private static Standing noted(Standing before, Exercise exercise, String source, Judgement judgement) {
        Standing at = before.withCurrent(exercise.id());
        return judgement.passed() ? at.withPassed(exercise.id(), source, Instant.now()) : at;
    }

    private List<String> lines(
            Study study,
            Exercise exercise,
            String source,
            Judgement judgement,
            Standing standing,
            WorkerProcess worker) {
        Console console = workbook.console();
        JudgementReport report = new JudgementReport(console, console.width());
        List<String> lines = new ArrayList<>(report.lines(exercise, source, judgement));
        if (judgement.passed()) {
            Judgement solution = study.judge(exercise, Exercise.text(exercise.solution()), worker);
            lines.add("");
            lines.addAll(report.afterwards(exercise, solution));
        } else {
            lines.addAll(new TaskReport(console, console.width()).listing(exercise));
        }
        lines.add("");
        lines.addAll(new NextStep(console).lines(study, exercise, judgement, standing));
        return lines;
    }
}
