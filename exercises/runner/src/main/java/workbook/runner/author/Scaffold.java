package workbook.runner.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import workbook.runner.track.Exercise;
import workbook.runner.track.Facts;
import workbook.runner.track.Tracks;

/** The files of a new exercise, complete in form and wrong in every particular, for an author to fill. */
public final class Scaffold {

    private static final String FACTS = """
            {
              "difficulty": 1,
              "requires": [],
              "scenario": "relationship/list-users-with-posts",
              "approaches": [],
              "databases": ["h2"],
              "starter": "result",
              "wrong": {
                "first-mistake": "result",
                "second-mistake": "result"
              }
            }
            """;

    private static final String ENGLISH = """
            # What is learned, in a few words

            What to do, why, and what to read.

            ## Hint 1

            Where to look.

            ## Hint 2

            Which idea it takes.

            ## Hint 3

            Nearly the code.

            ## Well done

            What a senior colleague would add.
            """;

    private static final String KOREAN = """
            # 무엇을 배우는지 몇 마디로

            무엇을 왜 하는지, 무엇을 읽으면 되는지 씁니다.

            ## 힌트 1

            어디를 볼지 씁니다.

            ## 힌트 2

            어떤 개념이 필요한지 씁니다.

            ## 힌트 3

            거의 코드에 가깝게 씁니다.

            ## 해설

            선배 동료라면 덧붙일 말을 씁니다.
            """;

    private static final String ANSWER = """
            package workbook.exercises.%1$s;

            public final class %2$s {

                // TODO: what the learner writes
            }
            """;

    private static final String CHECK = """
            package workbook.exercises.%1$s;

            import static org.junit.jupiter.api.Assertions.fail;

            import org.junit.jupiter.api.Test;

            class %2$sTest {

                @Test
                void aSentenceThatIsTrueOfARightAnswer() {
                    fail("write a workbook.exercise.Trial here");
                }
            }
            """;

    private Scaffold() {}

    /**
     * Writes the files of a new last exercise of a track.
     *
     * @return its folder
     * @throws IllegalArgumentException when the track has an exercise of that name
     */
    public static Path write(Path home, Tracks tracks, String library, String name) {
        if (tracks.byId(library + "/" + name).isPresent()) {
            throw new IllegalArgumentException(library + "/" + name + " is there already");
        }
        int number = tracks.of(library).size() + 1;
        Path folder =
                home.resolve("exercises").resolve(library).resolve("tasks").resolve("%02d-%s".formatted(number, name));
        Exercise exercise = new Exercise(library, name, folder, new Facts(1, null, null, null, null, null, null, null));
        files(exercise).forEach(Scaffold::write);
        return folder;
    }

    private static Map<Path, String> files(Exercise exercise) {
        String answer = ANSWER.formatted(exercise.library(), exercise.simpleClassName());
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(exercise.folder().resolve("exercise.json"), FACTS);
        files.put(exercise.folder().resolve("en.md"), ENGLISH);
        files.put(exercise.folder().resolve("ko.md"), KOREAN);
        files.put(exercise.starter(), answer);
        files.put(exercise.solution(), answer);
        files.put(exercise.wrong("first-mistake"), answer);
        files.put(exercise.wrong("second-mistake"), answer);
        files.put(exercise.file(), answer);
        files.put(exercise.check(), CHECK.formatted(exercise.library(), exercise.simpleClassName()));
        return files;
    }

    /** Never over a file that is there. */
    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write " + file, cause);
        }
    }
}
