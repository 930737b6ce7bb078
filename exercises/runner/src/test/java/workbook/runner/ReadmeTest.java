package workbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what a run prints. */
class ReadmeTest {

    private static final String PROMPT = "$ ./workbook ";

    @Test
    void outputInTheReadmeIsThatOfARun() throws IOException {
        List<String> shown = Files.readAllLines(Path.of("..", "..", "README.md")).stream()
                .dropWhile(line -> !line.startsWith(PROMPT))
                .takeWhile(line -> !line.equals("```"))
                .toList();

        CommandRun run = CommandRun.of(shown.get(0).substring(PROMPT.length()).split(" "));

        assertThat(run.out().strip().lines()).containsExactlyElementsOf(shown.subList(1, shown.size()));
    }
}
