package workbook.runner;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import workbook.runner.author.AuthorCheck;
import workbook.runner.author.Scaffold;
import workbook.runner.track.Tracks;

/** For whoever writes exercises. */
@Command(
        name = "dev",
        resourceBundle = "workbook.runner.Messages",
        mixinStandardHelpOptions = true,
        subcommands = {DevCommand.Check.class, DevCommand.New.class})
final class DevCommand implements Callable<Integer> {

    @ParentCommand
    private Workbook workbook;

    @Spec
    private CommandSpec spec;

    /** Without a command: says what there is. */
    @Override
    public Integer call() {
        spec.commandLine().usage(workbook.console().out());
        return 0;
    }

    /** Holds every exercise against what it declares. */
    @Command(name = "check", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        @ParentCommand
        private DevCommand dev;

        @Spec
        private CommandSpec spec;

        @Parameters(arity = "0..*", paramLabel = "LIBRARY", descriptionKey = "track")
        private List<String> libraries = Tracks.LIBRARIES;

        @Option(names = "--as-committed", descriptionKey = "as-committed")
        private boolean asCommitted;

        @Override
        public Integer call() {
            Console console = dev.workbook.console();
            libraries.forEach(library -> dev.requireKnown(library, spec));
            Path home = Checkout.folder();
            long start = System.nanoTime();
            try (Progress progress = new Progress(console)) {
                Tracks tracks = Tracks.read(home);
                List<String> problems = new AuthorCheck(tracks, asCommitted, exercise -> progress.doing(exercise.id()))
                        .problems(libraries);
                problems.forEach(problem -> progress.print(problem.replace(home.toString(), ".") + "\n"));
                long seconds = Math.round((System.nanoTime() - start) / 1e9);
                int count = libraries.stream()
                        .mapToInt(library -> tracks.of(library).size())
                        .sum();
                progress.print(console.say("dev.checked", count, problems.size(), seconds) + "\n");
                return problems.isEmpty() ? 0 : Workbook.FAULT;
            }
        }
    }

    /** Writes the files of a new exercise. */
    @Command(name = "new", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
    static final class New implements Callable<Integer> {

        private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*");

        @ParentCommand
        private DevCommand dev;

        @Spec
        private CommandSpec spec;

        @Parameters(index = "0", paramLabel = "LIBRARY", descriptionKey = "track")
        private String library;

        @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "new.name")
        private String name;

        @Override
        public Integer call() {
            Console console = dev.workbook.console();
            dev.requireKnown(library, spec);
            Path home = Checkout.folder();
            Tracks tracks = Tracks.read(home);
            if (!NAME.matcher(name).matches()
                    || tracks.byId(library + "/" + name).isPresent()) {
                throw new ParameterException(spec.commandLine(), console.say("bad-exercise-name", name));
            }
            Path folder = Scaffold.write(home, tracks, library, name);
            console.out().println(console.say("dev.written", home.relativize(folder), library));
            return 0;
        }
    }

    private void requireKnown(String library, CommandSpec command) {
        if (!Tracks.LIBRARIES.contains(library)) {
            throw new ParameterException(
                    command.commandLine(),
                    workbook.console().say("unknown.library", library, String.join(", ", Tracks.LIBRARIES)));
        }
    }
}
