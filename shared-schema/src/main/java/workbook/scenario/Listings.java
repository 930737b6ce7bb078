package workbook.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tagged regions of the file in which a chapter solves a scenario: {@code // tag::lazy[]} … {@code // end::lazy[]}. */
public final class Listings {

    private final Path file;

    private Listings(Path file) {
        this.file = file;
    }

    /**
     * The listings of a scenario in a library's chapter.
     *
     * @param chapters the folder {@code chapters} of the workbook
     */
    public static Listings of(Path chapters, String library, Scenario<?, ?> scenario) {
        Path room = Path.of(library, "src", "main", "java", "workbook", library, scenario.example());
        return new Listings(chapters.resolve(room).resolve(className(scenario) + ".java"));
    }

    /** The file that holds them. */
    public Path file() {
        return file;
    }

    /**
     * The lines of a region; none when there is no such region.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    public List<String> region(String name) {
        String begin = "// tag::" + name + "[]";
        String end = "// end::" + name + "[]";
        return lines().stream()
                .dropWhile(line -> !line.strip().equals(begin))
                .skip(1)
                .takeWhile(line -> !line.strip().equals(end))
                .toList();
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + file, cause);
        }
    }

    /** {@code list-users-with-posts} is solved in {@code ListUsersWithPosts}. */
    private static String className(Scenario<?, ?> scenario) {
        return Pattern.compile("-")
                .splitAsStream(scenario.taskName())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
