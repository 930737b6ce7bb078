package workbook.runner.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.runner.desk.Change.Kind.GONE;
import static workbook.runner.desk.Change.Kind.SAVED;
import static workbook.runner.desk.Change.Kind.UNKNOWN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which editors save. The test does the looking, so that nothing depends on time. */
class WatcherTest {

    private static final int LONG = WatchedFile.ATTENTION + Watcher.SEARCH_EVERY;

    @TempDir
    private Path folder;

    private Path file;
    private Path other;
    private Watcher watcher;

    @BeforeEach
    void watch() throws IOException {
        file = Files.writeString(folder.resolve("OneSelect.java"), "starter");
        other = Files.writeString(folder.resolve("SaveUser.java"), "starter");
        watcher = new Watcher(List.of(file, other), List.of(folder));
        assertThat(look(LONG)).isEmpty();
    }

    @Test
    void saveIsToldOnceWhenItStayedTheSameForOneLook() throws IOException {
        Files.writeString(file, "answer");

        assertThat(watcher.look()).isEmpty();
        assertThat(watcher.look()).containsExactly(new Change(file, SAVED));
        assertThat(look(LONG)).isEmpty();
    }

    @Test
    void textWrittenInPiecesIsToldWhenItIsWhole() throws IOException {
        for (String written : List.of("an", "answ", "answer")) {
            Files.writeString(file, written);
            assertThat(watcher.look()).isEmpty();
        }

        assertThat(look(LONG)).containsExactly(new Change(file, SAVED));
    }

    @Test
    void editorThatTruncatesFirstIsWaitedFor() throws IOException {
        Files.writeString(file, "");
        assertThat(look(WatchedFile.PATIENCE)).isEmpty();
        Files.writeString(file, "answer");

        assertThat(look(LONG)).containsExactly(new Change(file, SAVED));
    }

    @Test
    void fileThatStaysEmptyIsSaved() throws IOException {
        Files.writeString(file, "");

        assertThat(look(LONG)).containsExactly(new Change(file, SAVED));
    }

    @Test
    void editorThatWritesBesideAndRenamesIsUnderstood() throws IOException {
        Path beside = Files.writeString(folder.resolve(".OneSelect.java.swp"), "answer");
        look(1);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(look(LONG)).containsExactly(new Change(file, SAVED));
    }

    @Test
    void editorThatDeletesAndCreatesIsWaitedFor() throws IOException {
        Files.delete(file);
        assertThat(look(WatchedFile.PATIENCE - 1)).isEmpty();
        Files.writeString(file, "answer");

        assertThat(look(LONG)).containsExactly(new Change(file, SAVED));
    }

    @Test
    void twoSavesOfOneLengthWithinATickOfTheClockAreBothTold() throws IOException {
        Files.writeString(file, "answer 1");
        FileTime tick = Files.getLastModifiedTime(file);
        assertThat(look(3)).containsExactly(new Change(file, SAVED));
        Files.writeString(file, "answer 2");
        Files.setLastModifiedTime(file, tick);

        assertThat(look(3)).containsExactly(new Change(file, SAVED));
    }

    @Test
    void touchingAFileSavesNothing() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));

        assertThat(look(LONG)).isEmpty();
    }

    @Test
    void deletedFileIsToldOnceAndAgainWhenItIsBack() throws IOException {
        Files.delete(file);
        assertThat(look(LONG)).containsExactly(new Change(file, GONE));
        Files.writeString(file, "starter");

        assertThat(look(LONG)).containsExactly(new Change(file, SAVED));
    }

    @Test
    void renamedFileIsGoneAndItsNewNameUnknown() throws IOException {
        Path renamed = folder.resolve("MySelect.java");
        Files.move(file, renamed);

        assertThat(look(LONG)).containsExactlyInAnyOrder(new Change(file, GONE), new Change(renamed, UNKNOWN));
    }

    @Test
    void fileThatBelongsToNoExerciseIsToldEachTimeItIsSaved() throws IOException {
        Path stranger = Files.writeString(folder.resolve("Draft.java"), "one");
        assertThat(look(LONG)).containsExactly(new Change(stranger, UNKNOWN));
        Files.writeString(stranger, "another");

        assertThat(look(LONG)).containsExactly(new Change(stranger, UNKNOWN));
    }

    @Test
    void whatEditorsKeepBesideAFileIsNobodysSave() throws IOException {
        for (String name :
                List.of(".OneSelect.java.swp", "OneSelect.java~", "#OneSelect.java#", ".#OneSelect.java", "4913")) {
            Files.writeString(folder.resolve(name), "draft");
        }

        assertThat(look(LONG)).isEmpty();
    }

    @Test
    void bothOfTwoFilesSavedAtOnceAreTold() throws IOException {
        Files.writeString(file, "formatted");
        Files.writeString(other, "formatted");
        watcher.look();

        assertThat(watcher.look()).containsExactly(new Change(file, SAVED), new Change(other, SAVED));
    }

    @Test
    void textThatIsNotUtf8IsASaveToo() throws IOException {
        Files.write(file, "답".getBytes(StandardCharsets.UTF_16LE));

        assertThat(look(LONG)).containsExactly(new Change(file, SAVED));
    }

    private List<Change> look(int times) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            changes.addAll(watcher.look());
        }
        return changes;
    }
}
