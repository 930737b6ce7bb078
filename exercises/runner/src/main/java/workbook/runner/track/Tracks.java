package workbook.runner.track;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every exercise, track by track, in the order in which a learner meets them.
 *
 * @param exercises of all tracks
 */
public record Tracks(List<Exercise> exercises) {

    /** In the order in which a reader meets them. */
    public static final List<String> LIBRARIES = List.of("hibernate", "jooq", "mybatis", "ebean");

    /**
     * Reads the folders.
     *
     * @param home the folder that the workbook was cloned into
     * @throws TrackException when one of them is not as it has to be
     */
    public static Tracks read(Path home) {
        return new Tracks(LIBRARIES.stream()
                .flatMap(library ->
                        read(library, home.resolve("exercises").resolve(library).resolve("tasks")))
                .toList());
    }

    private static Stream<Exercise> read(String library, Path tasks) {
        try (Stream<Path> folders = Files.list(tasks)) {
            return folders
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> Exercise.read(library, folder))
                    .toList()
                    .stream();
        } catch (IOException cause) {
            throw new TrackException(tasks + " cannot be read: " + cause.getMessage());
        }
    }

    public List<Exercise> of(String library) {
        return exercises.stream()
                .filter(exercise -> exercise.library().equals(library))
                .toList();
    }

    public Optional<Exercise> byId(String id) {
        return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /**
     * Exercises that a word names: the one with that id, else all with that name.
     *
     * @param word {@code hibernate/one-select}, or {@code one-select}
     */
    public List<Exercise> named(String word) {
        return byId(word).map(List::of).orElseGet(() -> exercises.stream()
                .filter(exercise -> exercise.name().equals(word))
                .toList());
    }

    /** What somebody meant whose word names nothing: ids for an id, names for a name. */
    public List<String> nearest(String word) {
        return Nearest.of(
                word,
                exercises.stream()
                        .map(word.contains("/") ? Exercise::id : Exercise::name)
                        .distinct()
                        .toList());
    }
}
