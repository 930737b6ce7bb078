package workbook.runner.track;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One thing to learn in one library.
 *
 * @param library the track
 * @param name {@code one-select}
 * @param folder {@code exercises/<library>/tasks/05-one-select}
 * @param facts what {@code exercise.json} says
 */
public record Exercise(String library, String name, Path folder, Facts facts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Exercise read(String library, Path folder) {
        String name = folder.getFileName().toString().replaceFirst("^\\d+-", "");
        Path facts = folder.resolve("exercise.json");
        try {
            return new Exercise(library, name, folder, JSON.readValue(text(facts), Facts.class));
        } catch (JsonProcessingException broken) {
            throw new TrackException(facts + " cannot be read: " + broken.getOriginalMessage());
        }
    }

    /** {@code hibernate/one-select}: what progress is kept by. */
    public String id() {
        return library + "/" + name;
    }

    /** {@code OneSelect}. */
    public String simpleClassName() {
        return Arrays.stream(name.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    public String className() {
        return "workbook.exercises." + library + "." + simpleClassName();
    }

    public String checkName() {
        return className() + "Test";
    }

    public String fileName() {
        return simpleClassName() + ".java";
    }

    /** What the learner edits. */
    public Path file() {
        return module().resolve("src/main/java/workbook/exercises")
                .resolve(library)
                .resolve(fileName());
    }

    public Path check() {
        return module().resolve("src/test/java/workbook/exercises")
                .resolve(library)
                .resolve(simpleClassName() + "Test.java");
    }

    public Path starter() {
        return folder.resolve("starter").resolve(fileName());
    }

    public Path solution() {
        return folder.resolve("solution").resolve(fileName());
    }

    public Path wrong(String answer) {
        return folder.resolve("wrong").resolve(answer).resolve(fileName());
    }

    /**
     * The text for a reader of this language.
     *
     * @throws TrackException when there is none, or its sections are not the ones an exercise has
     */
    public ExerciseText text(Locale language) {
        Path file = folder.resolve(language.getLanguage().equals("ko") ? "ko.md" : "en.md");
        try {
            return ExerciseText.parse(text(file));
        } catch (IllegalArgumentException wrong) {
            throw new TrackException(file + " " + wrong.getMessage());
        }
    }

    /** Whether each of these words stands in the id or in the title, in either language. */
    public boolean says(String words) {
        String text = String.join(
                        " ",
                        id(),
                        text(Locale.ENGLISH).title(),
                        text(Locale.KOREAN).title())
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private Path module() {
        return folder.getParent().getParent();
    }

    /**
     * A file of an exercise.
     *
     * @throws TrackException when it is missing or is not UTF-8
     */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw new TrackException(file + " is missing");
        } catch (CharacterCodingException notUtf8) {
            throw new TrackException(file + " is not UTF-8: save it in that encoding");
        } catch (IOException cause) {
            throw new TrackException(file + " cannot be read: " + cause.getMessage());
        }
    }
}
