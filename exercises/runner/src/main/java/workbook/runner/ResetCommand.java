package workbook.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import workbook.runner.track.Exercise;

/** Brings the starter back, or with {@code --undo} what the starter replaced. */
@Command(name = "reset", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {

    @ParentCommand
    private Workbook workbook;

    @Mixin
    private ExerciseOptions options;

    @Option(names = "--undo", descriptionKey = "undo")
    private boolean undo;

    @Override
    public Integer call() {
        Study study = new Study(workbook.console());
        Exercise exercise = options.exercise(study);
        Backups backups = new Backups(Checkout.folder());
        try {
            return undo ? undo(exercise, backups) : reset(exercise, backups);
        } catch (IOException cause) {
            throw new FaultException(WriteProblem.line(workbook.console(), Checkout.folder(), exercise.file(), cause));
        }
    }

    private int reset(Exercise exercise, Backups backups) throws IOException {
        Optional<String> backup = backups.reset(exercise).map(ResetCommand::relative);
        String file = LearnersFile.relative(exercise);
        Console console = workbook.console();
        print(
                exercise,
                backup.orElse(null),
                backup.map(kept -> console.say("reset.done", file, kept, exercise.id()))
                        .orElseGet(() -> console.say("reset.starter", file)));
        return 0;
    }

    private int undo(Exercise exercise, Backups backups) throws IOException {
        Console console = workbook.console();
        if (!backups.undo(exercise)) {
            throw new FaultException(console.say("reset.nothing-to-undo", exercise.id()));
        }
        print(exercise, null, console.say("reset.undone", LearnersFile.relative(exercise)));
        return 0;
    }

    private void print(Exercise exercise, String backup, String message) {
        Console console = workbook.console();
        if (options.json()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("exercise", exercise.id());
            json.put("file", LearnersFile.relative(exercise));
            json.put("backup", backup);
            Json.print(console, json);
        } else {
            Wrapping.lines(message, console.width()).forEach(console.out()::println);
        }
    }

    private static String relative(Path backup) {
        return Checkout.folder().relativize(backup).toString();
    }
}
