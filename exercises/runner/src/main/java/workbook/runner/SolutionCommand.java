package workbook.runner;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import workbook.runner.track.Exercise;

/** Shows the reference solution to whoever passed, or gives up. */
@Command(name = "solution", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
final class SolutionCommand implements Callable<Integer> {

    @ParentCommand
    private Workbook workbook;

    @Mixin
    private ExerciseOptions options;

    @Option(names = "--give-up", descriptionKey = "give-up")
    private boolean givesUp;

    @Override
    public Integer call() {
        Console console = workbook.console();
        Study study = new Study(console);
        Exercise exercise = options.exercise(study);
        if (!givesUp && !study.progress().read().passed(exercise.id())) {
            console.error(console.say("solution.not-yet", exercise.id()));
            return Workbook.FAULT;
        }
        String solution = Exercise.text(exercise.solution());
        if (options.json()) {
            Json.print(console, Map.of("exercise", exercise.id(), "solution", solution));
        } else {
            console.out().print(solution);
        }
        return 0;
    }
}
