package workbook.runner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import workbook.runner.progress.Standing;
import workbook.runner.track.Exercise;

/** Lists exercises: those of a track, those that say something, those to do or done. */
@Command(name = "list", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    @ParentCommand
    private Workbook workbook;

    @Mixin
    private TrackOptions options;

    @Option(names = "--search", paramLabel = "WORDS", descriptionKey = "search")
    private String words = "";

    @ArgGroup
    private Filter filter = new Filter();

    /** One of the two, or neither. */
    static final class Filter {

        @Option(names = "--todo", descriptionKey = "todo")
        private boolean todo;

        @Option(names = "--done", descriptionKey = "done")
        private boolean done;
    }

    @Override
    public Integer call() {
        Console console = workbook.console();
        Study study = new Study(console);
        List<String> libraries = options.libraries(console);
        Standing standing = study.progress().read();
        List<Exercise> chosen = study.tracks().exercises().stream()
                .filter(exercise -> libraries.contains(exercise.library()))
                .filter(exercise -> wanted(ExerciseState.of(exercise, standing)))
                .filter(exercise -> exercise.says(words))
                .toList();
        if (options.json()) {
            Json.print(
                    console,
                    chosen.stream().map(exercise -> json(exercise, standing)).toList());
        } else {
            new ExerciseList(console, study.tracks(), standing).lines(chosen).forEach(console.out()::println);
        }
        return 0;
    }

    private boolean wanted(ExerciseState state) {
        return (!filter.todo || !state.done()) && (!filter.done || state.done());
    }

    private Map<String, Object> json(Exercise exercise, Standing standing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("exercise", exercise.id());
        json.put("title", exercise.text(workbook.console().locale()).title());
        json.put("difficulty", exercise.facts().difficulty());
        json.put("requires", exercise.facts().requires());
        json.put("state", ExerciseState.of(exercise, standing).id());
        json.put("file", LearnersFile.relative(exercise));
        return json;
    }
}
