package workbook.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import workbook.runner.track.Exercise;
import workbook.runner.track.Tracks;

/** A workbook in a folder of the test's own: one real exercise, under as many names as the test wants. */
public final class ExerciseHome {

    private static final Path REAL = Path.of("..", "..");
    private static final Path MODULE = Path.of("exercises", "hibernate");
    private static final String TASK = "tasks/05-one-select";
    private static final String ANSWERS = "src/main/java/workbook/exercises/hibernate/";
    private static final String CHECKS = "src/test/java/workbook/exercises/hibernate/";

    private final Path home;
    private int exercises;

    /**
     * Makes it.
     *
     * @param names of the exercises' classes, in the track's order; the first is the exercise that is copied
     */
    public ExerciseHome(Path home, String... names) throws IOException {
        this.home = home;
        for (String library : Tracks.LIBRARIES) {
            Files.createDirectories(home.resolve("exercises").resolve(library).resolve("tasks"));
        }
        Path listings = Path.of("chapters/jdbc/src/main/java/workbook/jdbc/relationship");
        copy(REAL.resolve(listings), home.resolve(listings), "OneSelect");
        for (String name : names) {
            add(name);
        }
    }

    private void add(String className) throws IOException {
        Path real = REAL.resolve(MODULE);
        Path module = home.resolve(MODULE);
        copy(real.resolve(TASK), module.resolve(folder(++exercises, className)), className);
        copy(real.resolve(TASK).resolve("starter"), module.resolve(ANSWERS), className);
        Path check = module.resolve(CHECKS).resolve(className + "Test.java");
        copy(real.resolve(CHECKS).resolve("OneSelectTest.java"), check, className);
    }

    private static String folder(int number, String className) {
        return "tasks/%02d-%s"
                .formatted(number, className.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }

    /** The second exercise comes after the first, and ports jdbc's solution. */
    ExerciseHome wherePortIsSecond(String className) throws IOException {
        Path facts = home.resolve(MODULE).resolve(folder(2, className)).resolve("exercise.json");
        Files.writeString(
                facts,
                Files.readString(facts)
                        .replaceFirst("\\{", "{\"from\": {\"library\": \"jdbc\", \"approach\": \"join\"},")
                        .replaceFirst("\"requires\": \\[[^]]*]", "\"requires\": [\"one-select\"]"));
        return this;
    }

    public Tracks tracks() {
        return Tracks.read(home);
    }

    public Exercise exercise(String name) {
        return tracks().byId("hibernate/" + name).orElseThrow();
    }

    /** Runs the command here, in English. */
    CommandRun run(String... arguments) {
        return run(Console.WIDTH, Locale.ENGLISH, arguments);
    }

    CommandRun run(int width, Locale locale, String... arguments) {
        String before = System.getProperty("workbook.home");
        System.setProperty("workbook.home", home.toString());
        try {
            return CommandRun.at(width, locale, arguments);
        } finally {
            if (before == null) {
                System.clearProperty("workbook.home");
            } else {
                System.setProperty("workbook.home", before);
            }
        }
    }

    /** The file that the learner edits. */
    Path answer() {
        return home.resolve(MODULE).resolve(ANSWERS).resolve("OneSelect.java");
    }

    void write(String text) throws IOException {
        Files.writeString(answer(), text);
    }

    String starter() throws IOException {
        return Files.readString(task().resolve("starter/OneSelect.java"));
    }

    String solution() throws IOException {
        return Files.readString(task().resolve("solution/OneSelect.java"));
    }

    private Path task() {
        return home.resolve(MODULE).resolve(folder(1, "OneSelect"));
    }

    Path workbook(String name) {
        return home.resolve(".workbook").resolve(name);
    }

    private static void copy(Path from, Path to, String className) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(from)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = Path.of(to.resolve(from.relativize(file).toString())
                    .toString()
                    .replaceAll("OneSelect(?=[^/\\\\]*$)", className));
            Files.createDirectories(target.getParent());
            Files.writeString(target, Files.readString(file).replace("OneSelect", className));
        }
    }
}
