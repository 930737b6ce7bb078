package workbook.runner.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import workbook.runner.track.Exercise;
import workbook.runner.track.Tracks;

/** A workbook in a temporary folder, with one real exercise under three names. */
record Home(Path folder) {

    private static final Path REAL = Path.of("..", "hibernate");
    private static final String NAME = "OneSelect";

    static Home in(Path folder) throws IOException {
        for (String library : Tracks.LIBRARIES) {
            Files.createDirectories(folder.resolve("exercises").resolve(library).resolve("tasks"));
        }
        Home home = new Home(folder);
        home.add("01-one-select", "OneSelect");
        home.add("02-two-selects", "TwoSelects");
        home.add("03-save-user", "SaveUser");
        return home;
    }

    Tracks tracks() {
        return Tracks.read(folder);
    }

    Exercise exercise(String name) {
        return tracks().byId("hibernate/" + name).orElseThrow();
    }

    void write(Exercise exercise, Path answer) throws IOException {
        Files.copy(answer, exercise.file(), StandardCopyOption.REPLACE_EXISTING);
    }

    private void add(String number, String className) throws IOException {
        Path module = folder.resolve("exercises/hibernate");
        copy(REAL.resolve("tasks/05-one-select"), module.resolve("tasks").resolve(number), className);
        copy(
                REAL.resolve("tasks/05-one-select/starter"),
                module.resolve("src/main/java/workbook/exercises/hibernate"),
                className);
        copy(
                REAL.resolve("src/test/java/workbook/exercises/hibernate"),
                module.resolve("src/test/java/workbook/exercises/hibernate"),
                className);
    }

    private static void copy(Path from, Path to, String className) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !isOfAnother(file))
                    .forEach(file -> copy(file, to, from.relativize(file), className));
        }
    }

    private static boolean isOfAnother(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java") && !name.startsWith(NAME);
    }

    private static void copy(Path file, Path to, Path name, String className) {
        try {
            Path target = to.resolve(name.toString().replace(NAME, className));
            Files.createDirectories(target.getParent());
            Files.writeString(target, Files.readString(file).replace(NAME, className));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
