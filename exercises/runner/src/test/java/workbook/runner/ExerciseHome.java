package workbook.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import workbook.runner.track.Tracks;

/**
 * A workbook of two exercises in a folder of the test's own: one that is in the real one, and after it the same under
 * another name, as an exercise that ports jdbc's solution.
 */
final class ExerciseHome {

    private static final Path REAL = Path.of("..", "..");
    private static final Path TASKS = Path.of("exercises", "hibernate", "tasks");
    private static final Path SOURCES = Path.of("exercises", "hibernate", "src");

    private final Path home;

    ExerciseHome(Path home) throws IOException {
        this.home = home;
        for (String library : Tracks.LIBRARIES) {
            Files.createDirectories(home.resolve("exercises").resolve(library).resolve("tasks"));
        }
        Path listings = Path.of("chapters", "jdbc", "src", "main", "java", "workbook", "jdbc", "relationship");
        copy(REAL.resolve(listings), home.resolve(listings), false);
        for (boolean renamed : new boolean[] {false, true}) {
            Path task = TASKS.resolve(renamed ? "06-other-select" : "05-one-select");
            copy(REAL.resolve(TASKS).resolve("05-one-select"), home.resolve(task), renamed);
            for (String file : List.of("main/java/workbook/exercises/hibernate/OneSelect.java",
                    "test/java/workbook/exercises/hibernate/OneSelectTest.java")) {
                copy(REAL.resolve(SOURCES).resolve(file), home.resolve(SOURCES).resolve(file), renamed);
            }
        }
        Files.copy(REAL.resolve(TASKS).resolve("05-one-select/starter/OneSelect.java"), answer(), StandardCopyOption.REPLACE_EXISTING);
        Path facts = home.resolve(TASKS).resolve("06-other-select/exercise.json");
        Files.writeString(facts, Files.readString(facts).replaceFirst("\\{", "{\"from\": {\"library\": \"jdbc\", \"approach\": \"join\"},")
                .replaceFirst("\"requires\": \\[[^]]*]", "\"requires\": [\"one-select\"]"));
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
        return home.resolve(SOURCES).resolve("main/java/workbook/exercises/hibernate/OneSelect.java");
    }

    void write(String text) throws IOException {
        Files.writeString(answer(), text);
    }

    String starter() throws IOException {
        return Files.readString(home.resolve(TASKS).resolve("05-one-select/starter/OneSelect.java"));
    }

    String solution() throws IOException {
        return Files.readString(home.resolve(TASKS).resolve("05-one-select/solution/OneSelect.java"));
    }

    Path workbook(String name) {
        return home.resolve(".workbook").resolve(name);
    }

    private static void copy(Path from, Path to, boolean renamed) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> copyFile(file, to.resolve(from.relativize(file).toString()), renamed));
        }
    }

    private static void copyFile(Path from, Path to, boolean renamed) {
        try {
            Path target = renamed ? Path.of(to.toString().replace("OneSelect", "OtherSelect")) : to;
            Files.createDirectories(target.getParent());
            String text = Files.readString(from);
            Files.writeString(target, renamed ? text.replace("OneSelect", "OtherSelect") : text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
