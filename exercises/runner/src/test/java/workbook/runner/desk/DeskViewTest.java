package workbook.runner.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.runner.desk.SampleJudgements.failed;
import static workbook.runner.desk.SampleJudgements.passed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import workbook.runner.TextTable;
import workbook.runner.judge.Judgement;

/** What is seen of a desk in a window: how it fits, and what it leaves out where there is little room. */
class DeskViewTest {

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
    void listShowsTheCursorTheExerciseAtHandAndHowHardEachIs() {
        visit.press("nl");
        desk.press(Key.named(Key.Name.UP));

        assertThat(visit.lines(80, 30))
                .anySatisfy(line -> assertThat(line).matches("> · hibernate/one-select +●●○  \\S.*"))
                .anySatisfy(line -> assertThat(line).matches(" ▸· hibernate/two-selects +●●○  \\S.*"));
    }

    @Test
    void listSaysWhatComesFirstWhereThereIsRoom() throws IOException {
        Path facts = desk.exercise().folder().resolveSibling("02-two-selects/exercise.json");
        Files.writeString(
                facts,
                Files.readString(facts).replaceFirst("\"requires\": \\[[^]]*]", "\"requires\": [\"one-select\"]"));
        visit.comeBack();
        visit.press("l");

        assertThat(visit.lines(100, 30))
                .anySatisfy(line ->
                        assertThat(line).contains("hibernate/two-selects").endsWith("(after one-select)"));
        assertThat(String.join("\n", visit.lines(60, 30)))
                .contains("hibernate/two-selects")
                .doesNotContain("(after");
        assertThat(visit.lines(40, 30))
                .filteredOn(line -> line.contains("hibernate/two-selects"))
                .singleElement()
                .asString()
                .doesNotContain("●");
    }

    @Test
    void longVerdictTakesTwoLinesAboveAnotherPageAndAllThatItNeedsOnItsOwn() {
        visit.judged(failed("At most 1 × SELECT is needed, but your code sent ".repeat(5) + "the end"));
        String above = String.join("\n", visit.lines(40, 40));
        desk.press(Key.named(Key.Name.ESCAPE));
        String own = String.join("\n", visit.lines(40, 40));

        assertThat(above).containsPattern("✗ not yet\\..*\n.* …\n─").doesNotContain("the end");
        assertThat(own).contains("the end");
    }

    @Test
    void lowWindowShowsTheProgressOfTheTrackAtHandAlone() {
        visit.judged(passed());

        assertThat(String.join("\n", visit.lines(80, 29))).contains("1 of 3").doesNotContain("jooq", "mybatis");
    }

    @Test
    void longPageScrollsToItsEndAndNoFurther() {
        visit.press("?");
        for (int i = 0; i < 50; i++) {
            desk.press(Key.named(Key.Name.DOWN));
        }
        List<String> end = visit.lines(80, 20);
        desk.press(Key.named(Key.Name.UP));

        assertThat(String.join("\n", end)).contains("Every save is judged at once");
        assertThat(visit.lines(80, 20)).isNotEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 24, en",
        "40, 24, ko",
        "80, 24, en",
        "80, 24, ko",
        "120, 40, en",
        "120, 40, ko",
        "40, 12, ko",
        "20, 6, en"
    })
    void everyPageFitsTheWindow(int width, int height, String language) {
        visit.console().speak(Locale.forLanguageTag(language));
        desk.solved(desk.exercise(), passed());
        for (Judgement judgement : List.of(failed(), passed())) {
            visit.judged(judgement);
            for (String keys : List.of("", "t", "h", "h", "h", "s", "d", "o", "?", "lsel")) {
                visit.press(keys);
                assertThat(visit.lines(width, height))
                        .as("%s at %s × %s", desk.page(), width, height)
                        .hasSizeLessThanOrEqualTo(height)
                        .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(width));
            }
            desk.press(Key.named(Key.Name.ESCAPE));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HINT", "TASK", "SQL", "LIST", "NEXT", "HELP", "QUIT"})
    void keysThatHelpAreNamedBelow(Action action) {
        assertThat(visit.screen()).contains(action.key() + " " + visit.console().say("desk.key." + action.id()));
    }

    @Test
    void progressOfEveryTrackIsSeen() {
        visit.judged(passed());

        assertThat(visit.screen())
                .contains("hibernate")
                .contains("1 of 3")
                .contains("jooq")
                .contains("mybatis")
                .contains("ebean");
    }
}
