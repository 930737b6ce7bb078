package workbook.runner.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.runner.desk.SampleJudgements.failed;
import static workbook.runner.desk.SampleJudgements.passed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.runner.track.Exercise;

/** Saves and verdicts come in: what is judged, what is said of it, and what is kept. */
class DeskJudgingTest {

    @TempDir
    private Path folder;

    private DeskVisit visit;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        visit = new DeskVisit(folder);
        desk = visit.desk();
    }

    @Test
    void firstExerciseIsJudgedAtOnceAndItsTaskShown() {
        assertThat(visit.orders()).containsExactly("judge hibernate/one-select");
        assertThat(visit.screen())
                .contains("hibernate/one-select")
                .contains("… checking")
                .contains("With 250 users");
    }

    @Test
    void verdictOfTheStarterIsSaidAboveTheTask() {
        visit.judged(failed());

        assertThat(visit.screen()).contains("✗ not yet. At most 1").contains("With 250 users");
    }

    @Test
    void saveIsJudgedAndItsVerdictShown() {
        visit.judged(failed());
        visit.save("one-select");
        assertThat(visit.orders()).hasSize(2);
        assertThat(visit.screen()).contains("… checking");
        visit.judged(failed());

        assertThat(visit.screen())
                .contains("✗ not yet.")
                .contains("At most 1")
                .contains("line 15")
                .doesNotContain("… checking");
    }

    @Test
    void saveDuringACheckIsJudgedToo() {
        visit.save("one-select");
        desk.judged(desk.exercise(), 1, "answer", failed());
        assertThat(visit.screen()).contains("… checking");
        desk.judged(desk.exercise(), 2, "answer", passed());

        assertThat(visit.screen()).contains("✓ passed").doesNotContain("… checking");
    }

    @Test
    void passingIsKeptAndTheNoteAndTheReferenceAreShown() {
        visit.save("one-select");
        visit.judged(passed());
        assertThat(visit.orders()).last().isEqualTo("solve hibernate/one-select");
        desk.solved(desk.exercise(), passed());

        assertThat(visit.progress().read().passed("hibernate/one-select")).isTrue();
        assertThat(visit.screen())
                .contains("✓ passed")
                .contains("A join fetch repeats the user's columns")
                .contains("1 of 3")
                .contains("left join posts");
        assertThat(desk.exercise().name()).isEqualTo("one-select");
    }

    @Test
    void verdictOfAnExerciseThatWasLeftIsNotShownButItsPassIsKept() {
        Exercise left = desk.exercise();
        visit.press("n");
        desk.judged(left, 1, "answer", passed());

        assertThat(visit.screen()).contains("… checking").doesNotContain("✓ passed");
        assertThat(visit.progress().read().passed(left.id())).isTrue();
    }

    @Test
    void missingFileIsSaidInOneLineAndResetBringsItBack() throws IOException {
        Exercise exercise = desk.exercise();
        Files.delete(exercise.file());
        desk.notice(List.of(new Change(exercise.file(), Change.Kind.GONE)));
        desk.refused(exercise, visit.orders().size(), "there is none");
        assertThat(visit.screen()).contains("OneSelect.java is gone: deleted or renamed. Press r");
        visit.press("r");

        assertThat(exercise.file()).hasSameTextualContentAs(exercise.starter());
    }

    @Test
    void savingAnotherExerciseGoesThere() {
        visit.save("save-user");

        assertThat(desk.exercise().name()).isEqualTo("save-user");
        assertThat(visit.screen()).contains("You saved SaveUser.java").contains("… checking");
    }

    @Test
    void savingSeveralOthersAtOnceStaysHere() {
        visit.save("save-user", "two-selects");

        assertThat(desk.exercise().name()).isEqualTo("one-select");
        assertThat(visit.screen()).contains("2 files of other exercises were saved");
    }

    @Test
    void unknownFileIsNamed() {
        desk.notice(List.of(new Change(folder.resolve("Draft.java"), Change.Kind.UNKNOWN)));

        assertThat(visit.screen())
                .contains("Draft.java was saved, and belongs to no exercise")
                .contains("OneSelect.java");
    }
}
