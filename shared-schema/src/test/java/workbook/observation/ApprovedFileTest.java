package workbook.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.observation.ObservationJsonTest.FAILED;
import static workbook.observation.ObservationJsonTest.LAZY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.scenario.Relationship;
import workbook.schema.DatabaseKind;

class ApprovedFileTest {

    @TempDir
    private Path chapters;

    private ApprovedFile file;

    @BeforeEach
    void name() {
        file = ApprovedFile.of(chapters, "hibernate", DatabaseKind.H2, Relationship.LIST_USERS_WITH_POSTS);
    }

    @Test
    void theFileOfAScenarioIsInItsChapterUnderItsDatabase() {
        assertThat(file.path())
                .isEqualTo(chapters.resolve("hibernate/approved/h2/relationship/list-users-with-posts.json"));
    }

    @Test
    void aFileThatIsNotThereHoldsNothing() {
        assertThat(file.read()).isEmpty();
        assertThat(file.diff(List.of(LAZY))).contains("+    \"approach\": \"lazy\",");
    }

    @Test
    void whatIsWrittenIsReadBackAndDoesNotDiffer() {
        file.write(List.of(LAZY, FAILED));

        assertThat(file.read()).containsExactly(LAZY, FAILED);
        assertThat(file.diff(List.of(LAZY, FAILED))).isEmpty();
    }

    @Test
    void lineEndingsAreNoDifference() throws IOException {
        file.write(List.of(LAZY));
        Files.writeString(file.path(), Files.readString(file.path()).replace("\n", "\r\n"));

        assertThat(file.diff(List.of(LAZY))).isEmpty();
    }

    @Test
    void aDifferenceShowsTheLinesThatChanged() {
        file.write(List.of(LAZY));
        Observation today = new Observation(
                LAZY.scenario(),
                LAZY.library(),
                LAZY.approach(),
                LAZY.role(),
                LAZY.database(),
                LAZY.size(),
                LAZY.outcome(),
                LAZY.result(),
                LAZY.expected(),
                1,
                LAZY.statements());

        assertThat(file.diff(List.of(today)))
                .startsWith("--- approved\n+++ today\n@@ ")
                .contains("\n-    \"count\": 11,\n+    \"count\": 1,\n");
        assertThat(file.diff(List.of(today)).lines().filter(line -> line.matches("[-+] .*")))
                .hasSize(2);
    }

    @Test
    void writingSaysWhetherAnythingChanged() {
        assertThat(file.write(List.of(LAZY))).isTrue();
        assertThat(file.write(List.of(LAZY))).isFalse();
        assertThat(file.write(List.of(FAILED))).isTrue();
        assertThat(file.read()).containsExactly(FAILED);
    }

    @Test
    void writingLeavesNothingBesideTheFile() throws IOException {
        file.write(List.of(LAZY));
        file.write(List.of(FAILED));

        assertThat(Files.list(file.path().getParent())).containsExactly(file.path());
    }

    @Test
    void othersMayReadTheFile() throws IOException {
        Path ordinary = Files.writeString(chapters.resolve("ordinary"), "");
        file.write(List.of(LAZY));

        if (Files.getFileStore(chapters).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(file.path())).isEqualTo(Files.getPosixFilePermissions(ordinary));
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Files.createDirectories(file.path().resolve("in the way"));

        assertThatThrownBy(() -> file.write(List.of(LAZY)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.path().toString());
        assertThat(Files.list(file.path().getParent())).containsExactly(file.path());
    }

    @Test
    void aFileThatHoldsSomethingElseSaysWhere() throws IOException {
        file.write(List.of(LAZY));
        Files.writeString(file.path(), "<<<<<<< ours\n");

        assertThatThrownBy(file::read)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1");
    }
}
