package workbook.runner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import workbook.runner.track.Exercise;
import workbook.runner.track.ExerciseText;

/** Shows what an exercise asks, and in which file to answer. */
@Command(name = "task", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
final class TaskCommand implements Callable<Integer> {

    @ParentCommand
    private Workbook workbook;

    @Mixin
    private ExerciseOptions options;

    @Override
    public Integer call() {
        Console console = workbook.console();
        Study study = new Study(console);
        Exercise exercise = options.exercise(study);
        study.progress().change(standing -> standing.withCurrent(exercise.id()));
        if (options.json()) {
            Json.print(console, json(console, exercise));
        } else {
            new TaskReport(console, console.width()).lines(exercise).forEach(console.out()::println);
        }
        return 0;
    }

    private static Map<String, Object> json(Console console, Exercise exercise) {
        ExerciseText text = exercise.text(console.locale());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("exercise", exercise.id());
        json.put("title", text.title());
        json.put("task", text.task());
        json.put("file", LearnersFile.relative(exercise));
        return json;
    }
}
