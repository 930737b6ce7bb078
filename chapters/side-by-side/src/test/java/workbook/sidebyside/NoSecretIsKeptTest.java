package workbook.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the scenarios put into the stores is in no approved observation: those hold statements, not what was bound. */
class NoSecretIsKeptTest {

    /** Surefire and IDEs run a module's tests in the module's folder. */
    private static final Path CHAPTERS = Path.of("").toAbsolutePath().getParent();

    /** Codes, tokens and secrets of the examples, and how a signed token begins. */
    private static final List<String> SECRETS =
            List.of("example-", "code-1", "access-1", "access-2", "not-a-secret", "{noop}", "{bcrypt}", "eyJ");

    @Test
    void inNoObservation() throws IOException {
        List<Path> observations;
        try (Stream<Path> files = Files.walk(CHAPTERS, 5)) {
            observations = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> file.getParent().endsWith("oauth"))
                    .filter(file -> file.toString().contains("approved"))
                    .toList();
        }
        assertThat(observations).hasSizeGreaterThanOrEqualTo(5 * 3 * 7);
        for (Path observation : observations) {
            assertThat(Files.readString(observation)).as(observation.toString()).doesNotContain(SECRETS);
        }
    }
}
