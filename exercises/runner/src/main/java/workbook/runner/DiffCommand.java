package workbook.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import workbook.runner.judge.Judgement;
import workbook.runner.judge.WorkerProcess;
import workbook.runner.track.Exercise;

/** Shows the learner's SQL against that of the reference solution. */
@Command(name = "diff", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

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
            Judgement mine = study.judge(exercise, source, worker);
            Judgement reference = study.judge(exercise, Exercise.text(exercise.solution()), worker);
            boolean comparable = !mine.runs().isEmpty() && !reference.runs().isEmpty();
            if (options.json()) {
                Json.print(console, Map.of("mine", mine.runs(), "reference", reference.runs()));
            } else {
                progress.print(String.join("\n", lines(exercise, source, mine, reference, comparable)) + "\n");
            }
            return comparable ? 0 : Workbook.FAULT;
        }
    }

    private List<String> lines(
            Exercise exercise, String source, Judgement mine, Judgement reference, boolean comparable) {
        Console console = workbook.console();
        return comparable
                ? new DifferenceReport(console, console.width()).lines(exercise, mine, reference)
                : new ArrayList<>(new JudgementReport(console, console.width()).lines(exercise, source, mine));
    }
}
