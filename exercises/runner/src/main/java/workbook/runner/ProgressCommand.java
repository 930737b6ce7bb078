package workbook.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import workbook.runner.progress.Standing;
import workbook.runner.progress.StandingJson;

/** Shows what is done, and takes it to another machine. */
@Command(name = "progress", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
final class ProgressCommand implements Callable<Integer> {

    @ParentCommand
    private Workbook workbook;

    @ArgGroup
    private Transfer transfer = new Transfer();

    @Option(names = "--json", descriptionKey = "json-exercise")
    private boolean json;

    /** One of the two, or neither. */
    static final class Transfer {

        @Option(names = "--export", paramLabel = "FILE", descriptionKey = "export")
        private Path out;

        @Option(names = "--import", paramLabel = "FILE", descriptionKey = "import")
        private Path in;
    }

    @Override
    public Integer call() {
        Console console = workbook.console();
        Study study = new Study(console);
        Standing standing = transfer.in == null
                ? study.progress().read()
                : study.progress().change(imported(console, transfer.in)::merge);
        if (transfer.out != null) {
            export(console, transfer.out, standing);
        }
        if (json) {
            Json.print(console, json(study, standing));
        } else {
            print(study, standing);
        }
        return 0;
    }

    /** What is here is newer than what is imported, where they disagree on what is at hand. */
    private static Standing imported(Console console, Path file) {
        try {
            return StandingJson.read(Files.readString(file));
        } catch (StandingJson.UnreadableException unreadable) {
            throw new FaultException(console.say(unreadable.newer() ? "import.newer" : "import.damaged", file));
        } catch (IOException cause) {
            throw new FaultException(console.say("file.unreadable", file, cause.getMessage()));
        }
    }

    private static void export(Console console, Path file, Standing standing) {
        try {
            Files.writeString(file, StandingJson.write(standing));
        } catch (IOException cause) {
            throw new FaultException(WriteProblem.line(console, Checkout.folder(), file, cause));
        }
    }

    private void print(Study study, Standing standing) {
        Console console = workbook.console();
        new ProgressBars(console, console.width())
                .lines(study.tracks(), standing)
                .forEach(console.out()::println);
        study.atHand(standing)
                .filter(exercise -> !standing.passed(exercise.id()))
                .or(() -> study.next(standing))
                .ifPresent(next -> Wrapping.lines(console.say("next.task", study.word(next, standing)), console.width())
                        .forEach(console.out()::println));
        if (transfer.out != null) {
            console.out().println(console.say("export.done", transfer.out));
        }
    }

    private static Map<String, Object> json(Study study, Standing standing) {
        Map<String, Object> tracks = new LinkedHashMap<>();
        study.tracks()
                .exercises()
                .forEach(exercise -> tracks.merge(
                        exercise.library(),
                        new Count(standing.passed(exercise.id()) ? 1 : 0, 1),
                        (one, other) -> ((Count) one).plus((Count) other)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("current", standing.current());
        json.put("tracks", tracks);
        return json;
    }

    private record Count(int passed, int exercises) {

        Count plus(Count other) {
            return new Count(passed + other.passed, exercises + other.exercises);
        }
    }
}
