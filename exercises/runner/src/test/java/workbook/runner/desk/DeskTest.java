package workbook.runner.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Help.Ansi;
import workbook.runner.Backups;
import workbook.runner.Console;
import workbook.runner.ExerciseHome;
import workbook.runner.TextTable;
import workbook.runner.judge.Judgement;
import workbook.runner.judge.Judgement.Problem;
import workbook.runner.judge.Judgement.Sent;
import workbook.runner.judge.Judgement.Statement;
import workbook.runner.progress.ProgressFile;
import workbook.runner.track.Exercise;
import workbook.scenario.Text;

/** Keys, saves and verdicts go in; what is seen comes out. */
class DeskTest {

    private static final String SELECT =
            "select u1_0.id,u1_0.age,u1_0.name,p1_0.user_id,p1_0.id,p1_0.title from users u1_0 left join posts p1_0 on u1_0.id=p1_0.user_id order by u1_0.id";

    @TempDir
    private Path folder;

    private final List<String> orders = new ArrayList<>();
    private final Console console = new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()),
            Ansi.OFF,
            false,
            80,
            Locale.ENGLISH);
    private ExerciseHome home;
    private ProgressFile progress;
    private Desk desk;
    private int order;

    @BeforeEach
    void open() throws IOException {
        home = new ExerciseHome(folder, "OneSelect", "TwoSelects", "SaveUser");
        progress = ProgressFile.of(folder, notice -> {});
        desk = newDesk();
    }

    @Test
    void firstExerciseIsJudgedAtOnceAndItsTaskShown() {
        assertThat(orders).containsExactly("judge hibernate/one-select");
        assertThat(screen())
                .contains("hibernate/one-select")
                .contains("… checking")
                .contains("With 250 users");
    }

    @Test
    void verdictOfTheStarterIsSaidAboveTheTask() {
        judged(failed());

        assertThat(screen()).contains("✗ not yet. At most 1").contains("With 250 users");
    }

    @Test
    void saveIsJudgedAndItsVerdictShown() {
        judged(failed());
        save("one-select");
        assertThat(orders).hasSize(2);
        assertThat(screen()).contains("… checking");
        judged(failed());

        assertThat(screen())
                .contains("✗ not yet.")
                .contains("At most 1")
                .contains("line 15")
                .doesNotContain("… checking");
    }

    @Test
    void saveDuringACheckIsJudgedToo() {
        save("one-select");
        desk.judged(desk.exercise(), 1, "answer", failed());
        assertThat(screen()).contains("… checking");
        desk.judged(desk.exercise(), 2, "answer", passed());

        assertThat(screen()).contains("✓ passed").doesNotContain("… checking");
    }

    @Test
    void passingIsKeptAndTheNoteAndTheReferenceAreShown() {
        save("one-select");
        judged(passed());
        assertThat(orders).last().isEqualTo("solve hibernate/one-select");
        desk.solved(desk.exercise(), passed());

        assertThat(progress.read().passed("hibernate/one-select")).isTrue();
        assertThat(screen())
                .contains("✓ passed")
                .contains("A join fetch repeats the user's columns")
                .contains("1 of 3")
                .contains("left join posts");
        assertThat(desk.exercise().name()).isEqualTo("one-select");
    }

    @Test
    void nextAndPreviousGoRoundAndAreRemembered() {
        press("n");
        assertThat(desk.exercise().name()).isEqualTo("two-selects");
        assertThat(orders).last().isEqualTo("judge hibernate/two-selects");
        press("pp");

        assertThat(desk.exercise().name()).isEqualTo("save-user");
        assertThat(newDesk().exercise().name()).isEqualTo("save-user");
    }

    @Test
    void verdictOfAnExerciseThatWasLeftIsNotShownButItsPassIsKept() {
        Exercise left = desk.exercise();
        press("n");
        desk.judged(left, 1, "answer", passed());

        assertThat(screen()).contains("… checking").doesNotContain("✓ passed");
        assertThat(progress.read().passed(left.id())).isTrue();
    }

    @Test
    void hintsComeOneByOneAndAreRemembered() {
        press("h");
        assertThat(screen()).contains("Hint 1 of 3").doesNotContain("Hint 2 of 3");
        press("h");
        assertThat(screen()).contains("Hint 1 of 3").contains("Hint 2 of 3");
        desk.press(Key.named(Key.Name.ESCAPE));
        press("h");

        assertThat(screen()).contains("Hint 2 of 3").doesNotContain("Hint 3 of 3");
        assertThat(progress.read().of("hibernate/one-select").hints()).isEqualTo(2);
    }

    @Test
    void solutionIsForAfterwards() {
        press("o");
        assertThat(screen()).contains("The solution is for afterwards").doesNotContain("left join fetch");
        judged(passed());
        press("o");

        assertThat(screen()).contains("left join fetch u.posts");
    }

    @Test
    void sqlAndDifferenceShowStatements() {
        judged(failed());
        press("s");
        assertThat(screen()).contains("line 15").contains("251 ×");
        press("d");
        assertThat(orders).last().isEqualTo("solve hibernate/one-select");
        assertThat(screen()).contains("running the reference solution");
        desk.solved(desk.exercise(), passed());

        assertThat(screen()).contains("−").contains("+").contains("left join posts");
    }

    @Test
    void resetKeepsWhatWasWrittenAndUndoBringsItBack() throws IOException {
        Path file = desk.exercise().file();
        Files.writeString(file, "mine");
        press("r");
        assertThat(file).hasSameTextualContentAs(desk.exercise().starter());
        assertThat(screen()).contains("u brings it back");
        press("u");

        assertThat(file).hasContent("mine");
    }

    @Test
    void missingFileIsSaidInOneLineAndResetBringsItBack() throws IOException {
        Exercise exercise = desk.exercise();
        Files.delete(exercise.file());
        desk.notice(List.of(new Change(exercise.file(), Change.Kind.GONE)));
        desk.refused(exercise, orders.size(), "there is none");
        assertThat(screen()).contains("OneSelect.java is gone: deleted or renamed. Press r");
        press("r");

        assertThat(exercise.file()).hasSameTextualContentAs(exercise.starter());
    }

    @Test
    void savingAnotherExerciseGoesThere() {
        save("save-user");

        assertThat(desk.exercise().name()).isEqualTo("save-user");
        assertThat(screen()).contains("You saved SaveUser.java").contains("… checking");
    }

    @Test
    void savingSeveralOthersAtOnceStaysHere() {
        save("save-user", "two-selects");

        assertThat(desk.exercise().name()).isEqualTo("one-select");
        assertThat(screen()).contains("2 files of other exercises were saved");
    }

    @Test
    void unknownFileIsNamed() {
        desk.notice(List.of(new Change(folder.resolve("Draft.java"), Change.Kind.UNKNOWN)));

        assertThat(screen())
                .contains("Draft.java was saved, and belongs to no exercise")
                .contains("OneSelect.java");
    }

    @Test
    void listIsSearchedAsOneTypesAndEnterOpens() {
        press("lsave");
        assertThat(screen())
                .contains("Search: save")
                .contains("hibernate/save-user")
                .doesNotContain("two-selects");
        desk.press(Key.named(Key.Name.ENTER));

        assertThat(desk.exercise().name()).isEqualTo("save-user");
    }

    @Test
    void listIsSearchedInKoreanTooAndFilteredByTab() {
        judged(passed());
        press("l한 번으로");
        assertThat(screen()).contains("hibernate/two-selects").contains("✓ hibernate/one-select");
        desk.press(Key.named(Key.Name.TAB));
        assertThat(screen()).contains("to do (2)").doesNotContain("✓ hibernate/one-select");
        press("q");

        assertThat(screen()).contains("to do (0)");
        assertThat(desk.isOver()).isFalse();
    }

    @Test
    void searchThatFindsNothingSaysSo() {
        press("lnothing like this");
        assertThat(screen()).contains("Search: nothing like this").contains("No exercise is like that.");
        desk.press(Key.named(Key.Name.ENTER));

        assertThat(desk.exercise().name()).isEqualTo("one-select");
    }

    @Test
    void listShowsTheCursorTheExerciseAtHandAndHowHardEachIs() {
        press("nl");
        desk.press(Key.named(Key.Name.UP));

        assertThat(lines(80, 30))
                .anySatisfy(line -> assertThat(line).matches("> · hibernate/one-select +●●○  \\S.*"))
                .anySatisfy(line -> assertThat(line).matches(" ▸· hibernate/two-selects +●●○  \\S.*"));
    }

    @Test
    void listSaysWhatComesFirstWhereThereIsRoom() throws IOException {
        Path facts = desk.exercise().folder().resolveSibling("02-two-selects/exercise.json");
        Files.writeString(
                facts,
                Files.readString(facts).replaceFirst("\"requires\": \\[[^]]*]", "\"requires\": [\"one-select\"]"));
        desk = newDesk();
        press("l");

        assertThat(lines(100, 30))
                .anySatisfy(line ->
                        assertThat(line).contains("hibernate/two-selects").endsWith("(after one-select)"));
        assertThat(String.join("\n", lines(60, 30)))
                .contains("hibernate/two-selects")
                .doesNotContain("(after");
        assertThat(lines(40, 30))
                .filteredOn(line -> line.contains("hibernate/two-selects"))
                .singleElement()
                .asString()
                .doesNotContain("●");
    }

    @Test
    void longVerdictTakesTwoLinesAboveAnotherPageAndAllThatItNeedsOnItsOwn() {
        judged(failed("At most 1 × SELECT is needed, but your code sent ".repeat(5) + "the end"));
        String above = String.join("\n", lines(40, 40));
        desk.press(Key.named(Key.Name.ESCAPE));
        String own = String.join("\n", lines(40, 40));

        assertThat(above).containsPattern("✗ not yet\\..*\n.* …\n─").doesNotContain("the end");
        assertThat(own).contains("the end");
    }

    @Test
    void lowWindowShowsTheProgressOfTheTrackAtHandAlone() {
        judged(passed());

        assertThat(String.join("\n", lines(80, 29))).contains("1 of 3").doesNotContain("jooq", "mybatis");
    }

    @Test
    void languageChangesAtOnceIsRememberedAndAsksTheCompilerAgain() {
        judged(new Judgement(
                "hibernate/one-select",
                Judgement.COMPILER,
                null,
                List.of(new Problem(15, 9, "';' expected")),
                List.of(),
                -1,
                "",
                1));
        press("g");

        assertThat(screen()).contains("select 한 번으로 모두").contains("힌트");
        assertThat(progress.read().chosenLanguage()).contains("ko");
        assertThat(orders).containsExactly("judge hibernate/one-select", "judge hibernate/one-select");
    }

    @Test
    void quitAndCtrlCLeave() {
        press("q");
        assertThat(desk.isOver()).isTrue();

        Desk another = newDesk();
        another.press(Key.named(Key.Name.LEAVE));
        assertThat(another.isOver()).isTrue();
    }

    @Test
    void longPageScrollsToItsEndAndNoFurther() {
        press("?");
        for (int i = 0; i < 50; i++) {
            desk.press(Key.named(Key.Name.DOWN));
        }
        List<String> end = lines(80, 20);
        desk.press(Key.named(Key.Name.UP));

        assertThat(String.join("\n", end)).contains("Every save is judged at once");
        assertThat(lines(80, 20)).isNotEqualTo(end);
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
        console.speak(Locale.forLanguageTag(language));
        desk.solved(desk.exercise(), passed());
        for (Judgement judgement : List.of(failed(), passed())) {
            judged(judgement);
            for (String keys : List.of("", "t", "h", "h", "h", "s", "d", "o", "?", "lsel")) {
                press(keys);
                assertThat(lines(width, height))
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
        assertThat(screen()).contains(action.key() + " " + console.say("desk.key." + action.id()));
    }

    @Test
    void progressOfEveryTrackIsSeen() {
        judged(passed());

        assertThat(screen())
                .contains("hibernate")
                .contains("1 of 3")
                .contains("jooq")
                .contains("mybatis")
                .contains("ebean");
    }

    private Desk newDesk() {
        return new Desk(home.tracks(), progress, new Backups(folder), console, new Duties() {
            @Override
            public void judge(Exercise exercise, int number) {
                orders.add("judge " + exercise.id());
                order = number;
            }

            @Override
            public void solve(Exercise exercise) {
                orders.add("solve " + exercise.id());
            }
        });
    }

    private void press(String keys) {
        keys.codePoints().forEach(key -> desk.press(Key.of(key)));
    }

    private void save(String... names) {
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            changes.add(new Change(home.exercise(name).file(), Change.Kind.SAVED));
        }
        desk.notice(changes);
    }

    private void judged(Judgement judgement) {
        desk.judged(desk.exercise(), order, "answer", judgement);
    }

    private String screen() {
        return String.join("\n", lines(80, 30));
    }

    private List<String> lines(int width, int height) {
        return new DeskView(desk, home.tracks(), folder, console, width, height).lines();
    }

    private static Judgement failed() {
        return failed("At most 1 × SELECT is needed, but your code sent 251.");
    }

    private static Judgement failed(String english) {
        return new Judgement(
                "hibernate/one-select",
                "statements",
                new Text(english, "SELECT은 최대 1개면 충분한데 251개를 보냈습니다."),
                List.of(),
                List.of(new Sent(
                        "users",
                        250,
                        List.of(new Statement(
                                "select",
                                "select p1_0.title from posts p1_0 where p1_0.user_id=?",
                                251,
                                1,
                                750,
                                false,
                                15)))),
                0,
                "",
                84_000_000);
    }

    private static Judgement passed() {
        return new Judgement(
                "hibernate/one-select",
                Judgement.PASSED,
                null,
                List.of(),
                List.of(new Sent("users", 250, List.of(new Statement("select", SELECT, 1, 1, 775, false, 15)))),
                -1,
                "",
                84_000_000);
    }
}
