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
import workbook.runner.judge.Judgement;
import workbook.runner.judge.Judgement.Problem;

/** What keys do, and where they lead. */
class DeskKeysTest {

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
    void nextAndPreviousGoRoundAndAreRemembered() {
        visit.press("n");
        assertThat(desk.exercise().name()).isEqualTo("two-selects");
        assertThat(visit.orders()).last().isEqualTo("judge hibernate/two-selects");
        visit.press("pp");

        assertThat(desk.exercise().name()).isEqualTo("save-user");
        assertThat(visit.comeBack().exercise().name()).isEqualTo("save-user");
    }

    @Test
    void hintsComeOneByOneAndAreRemembered() {
        visit.press("h");
        assertThat(visit.screen()).contains("Hint 1 of 3").doesNotContain("Hint 2 of 3");
        visit.press("h");
        assertThat(visit.screen()).contains("Hint 1 of 3").contains("Hint 2 of 3");
        desk.press(Key.named(Key.Name.ESCAPE));
        visit.press("h");

        assertThat(visit.screen()).contains("Hint 2 of 3").doesNotContain("Hint 3 of 3");
        assertThat(visit.progress().read().of("hibernate/one-select").hints()).isEqualTo(2);
    }

    @Test
    void solutionIsForAfterwards() {
        visit.press("o");
        assertThat(visit.screen()).contains("The solution is for afterwards").doesNotContain("left join fetch");
        visit.judged(passed());
        visit.press("o");

        assertThat(visit.screen()).contains("left join fetch u.posts");
    }

    @Test
    void sqlAndDifferenceShowStatements() {
        visit.judged(failed());
        visit.press("s");
        assertThat(visit.screen()).contains("line 15").contains("251 ×");
        visit.press("d");
        assertThat(visit.orders()).last().isEqualTo("solve hibernate/one-select");
        assertThat(visit.screen()).contains("running the reference solution");
        desk.solved(desk.exercise(), passed());

        assertThat(visit.screen()).contains("−").contains("+").contains("left join posts");
    }

    @Test
    void resetKeepsWhatWasWrittenAndUndoBringsItBack() throws IOException {
        Path file = desk.exercise().file();
        Files.writeString(file, "mine");
        visit.press("r");
        assertThat(file).hasSameTextualContentAs(desk.exercise().starter());
        assertThat(visit.screen()).contains("u brings it back");
        visit.press("u");

        assertThat(file).hasContent("mine");
    }

    @Test
    void listIsSearchedAsOneTypesAndEnterOpens() {
        visit.press("lsave");
        assertThat(visit.screen())
                .contains("Search: save")
                .contains("hibernate/save-user")
                .doesNotContain("two-selects");
        desk.press(Key.named(Key.Name.ENTER));

        assertThat(desk.exercise().name()).isEqualTo("save-user");
    }

    @Test
    void listIsSearchedInKoreanTooAndFilteredByTab() {
        visit.judged(passed());
        visit.press("l한 번으로");
        assertThat(visit.screen()).contains("hibernate/two-selects").contains("✓ hibernate/one-select");
        desk.press(Key.named(Key.Name.TAB));
        assertThat(visit.screen()).contains("to do (2)").doesNotContain("✓ hibernate/one-select");
        visit.press("q");

        assertThat(visit.screen()).contains("to do (0)");
        assertThat(desk.isOver()).isFalse();
    }

    @Test
    void searchThatFindsNothingSaysSo() {
        visit.press("lnothing like this");
        assertThat(visit.screen()).contains("Search: nothing like this").contains("No exercise is like that.");
        desk.press(Key.named(Key.Name.ENTER));

        assertThat(desk.exercise().name()).isEqualTo("one-select");
    }

    @Test
    void languageChangesAtOnceIsRememberedAndAsksTheCompilerAgain() {
        visit.judged(new Judgement(
                "hibernate/one-select",
                Judgement.COMPILER,
                null,
                List.of(new Problem(15, 9, "';' expected")),
                List.of(),
                -1,
                "",
                1));
        visit.press("g");

        assertThat(visit.screen()).contains("SELECT 한 번으로 모두").contains("힌트");
        assertThat(visit.progress().read().chosenLanguage()).contains("ko");
        assertThat(visit.orders()).containsExactly("judge hibernate/one-select", "judge hibernate/one-select");
    }

    @Test
    void quitAndCtrlCLeave() {
        visit.press("q");
        assertThat(desk.isOver()).isTrue();

        Desk another = visit.comeBack();
        another.press(Key.named(Key.Name.LEAVE));
        assertThat(another.isOver()).isTrue();
    }
}
