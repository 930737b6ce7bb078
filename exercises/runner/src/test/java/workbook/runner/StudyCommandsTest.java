package workbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is around an answer: its task and hints, what is kept of it, and what is left to do. */
class StudyCommandsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private ExerciseHome home;

    @BeforeEach
    void createHome() throws IOException {
        home = newHome(folder);
    }

    private static ExerciseHome newHome(Path folder) throws IOException {
        return new ExerciseHome(folder, "OneSelect", "OtherSelect").wherePortIsSecond("OtherSelect");
    }

    @Test
    void withoutATerminalTheDeskIsPrinted() {
        CommandRun run = home.run();

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("hibernate/one-select  Everything in one select", "Change the query", "./workbook run");
    }

    @Test
    void hintsComeOneAtATimeAndAreRemembered() {
        assertThat(home.run("hint", "one-select").out()).contains("hint 1 of 3").doesNotContain("hint 2");
        assertThat(home.run("hint").out()).contains("hint 2 of 3").doesNotContain("hint 1");
        assertThat(home.run("hint").out()).contains("hint 3 of 3").contains("--give-up");
        assertThat(home.run("hint").out()).contains("hint 1 of 3", "hint 2 of 3", "hint 3 of 3");
        assertThat(home.run("hint", "other-select", "--all").out()).contains("hint 1 of 3", "hint 3 of 3");
    }

    @Test
    void resetKeepsWhatWasWrittenAndUndoBringsItBack() throws IOException {
        home.write("mine");

        assertThat(home.run("reset", "one-select").out()).contains("backups").contains("1-OneSelect.java");
        assertThat(home.answer()).hasContent(home.starter());
        assertThat(home.workbook("backups/hibernate/one-select/1-OneSelect.java"))
                .hasContent("mine");

        home.write("later");
        assertThat(home.run("reset", "one-select", "--undo").code()).isZero();
        assertThat(home.answer()).hasContent("mine");

        assertThat(home.run("reset", "one-select", "--undo").code()).isZero();
        assertThat(home.answer()).hasContent("later");
        assertThat(home.run("reset", "other-select", "--undo").err())
                .contains("there is no backup of hibernate/other-select");
    }

    @Test
    void resetBringsADeletedFileBackAndKeepsOneInAnyEncoding() throws IOException {
        Files.delete(home.answer());
        assertThat(home.run("run", "one-select").err())
                .contains("OneSelect.java is missing: ./workbook reset hibernate/one-select");
        assertThat(home.run("reset", "one-select").code()).isZero();
        assertThat(home.answer()).hasContent(home.starter());

        byte[] korean = "// 가\n// 나".getBytes("EUC-KR");
        Files.write(home.answer(), korean);
        assertThat(home.run("run", "one-select").err())
                .contains("OneSelect.java is not UTF-8 at line 1")
                .hasLineCount(1);
        assertThat(home.run("reset", "one-select").code()).isZero();
        assertThat(home.workbook("backups/hibernate/one-select/1-OneSelect.java"))
                .hasBinaryContent(korean);
    }

    @Test
    void checkJudgesWhatWasBegunAndSumsUp() throws IOException {
        home.write(home.solution());

        CommandRun run = home.run("check", "--track", "hibernate");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "✓ hibernate/one-select",
                        "· hibernate/other-select",
                        "2 exercises: 1 passed, 0 not yet, 1 not begun; 1 left to do.");
        assertThat(home.run("progress").out()).contains("1 of 2");
    }

    @Test
    void checkFailsWhenWhatWasBegunDoesNotPass() throws IOException {
        home.write(home.starter() + "// begun\n");

        CommandRun run = home.run("check", "--track", "hibernate");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("✗ hibernate/one-select\n")
                .endsWith("2 exercises: 0 passed, 1 not yet, 1 not begun; 2 left to do.\n");
        CommandRun forTools = home.run("check", "--track", "hibernate", "--json");
        assertThat(forTools.code()).isEqualTo(1);
        assertThat(JSON.readTree(forTools.out()).findValuesAsText("reason")).containsExactly("statements", "not-begun");
    }

    @Test
    void fileThatAResetCannotWriteIsNamedInOneLine() throws IOException {
        home.write("mine");
        // as good as a folder that refuses, which no folder does to an administrator
        Files.createDirectory(home.answer().resolveSibling("OneSelect.java.next"));

        CommandRun run = home.run("reset", "one-select");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("workbook: cannot write exercises" + File.separator)
                .contains("OneSelect.java (")
                .doesNotContain("Exception", ".next")
                .hasLineCount(1);
        assertThat(home.answer()).hasContent("mine");
    }

    @Test
    void helpIsInTheReadersLanguageWithItsHeadings() {
        assertThat(home.run("--help", "--lang", "ko").out())
                .startsWith("사용법: workbook")
                .contains("\n옵션:\n", "\n명령:\n")
                .doesNotContain("Usage", "Options", "Commands");
        assertThat(home.run("run", "--help").out())
                .startsWith("Usage: workbook run")
                .contains("\nArguments:\n", "\nOptions:\n");
    }

    @Test
    void portedExerciseShowsTheSolutionInTheOtherLibrary() {
        assertThat(home.run("task", "other-select").out())
                .containsPattern("Solved with jdbc \\(join, in\\s")
                .contains("select u.id, u.name, p.title");
    }

    @Test
    void progressGoesToAnotherMachineAndLosesNothingThere(@TempDir Path other) throws IOException {
        Path file = other.resolve("progress.json");
        home.run("hint", "one-select", "--all");
        assertThat(home.run("progress", "--export", file.toString()).code()).isZero();
        ExerciseHome there = newHome(Files.createDirectory(other.resolve("home")));
        there.run("hint", "other-select");

        assertThat(there.run("progress", "--import", file.toString()).code()).isZero();

        assertThat(there.run("hint", "one-select").out()).contains("hint 1 of 3", "hint 3 of 3");
        assertThat(there.run("hint", "other-select").out()).contains("hint 2 of 3");
        Files.writeString(file, "{");
        CommandRun damaged = there.run("progress", "--import", file.toString());
        assertThat(damaged.code()).isEqualTo(1);
        assertThat(damaged.err()).contains("holds no progress of the workbook").hasLineCount(1);
        assertThat(file).hasContent("{");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run|one-selct|unknown exercise 'one-selct': did you mean one-select, other-select?",
                "hint|hibernat/one-select|unknown exercise 'hibernat/one-select': did you mean hibernate/one-select",
                "task|hibernate|'hibernate' is a track, not an exercise: it begins with hibernate/one-select, hibernate/other-select",
                "sql|--track|Unknown option: '--track'",
                "list|--track=jdbi|unknown library 'jdbi': there are hibernate, jooq, mybatis, ebean"
            })
    void wrongUsageIsOneLineAndExitCodeTwo(String command, String word, String message) {
        CommandRun run = home.run(command, word);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("workbook: " + message).hasLineCount(2);
    }

    @Test
    void listFiltersAndSearchesInBothLanguages() {
        assertThat(home.run("list").out())
                .contains("hibernate  0 of 2")
                .contains("· one-select    ●●○  Everything in one select")
                .contains("(after one-select)");
        assertThat(home.run("list", "--search", "other 한 번").out())
                .contains("other-select")
                .doesNotContain("· one-select");
        assertThat(home.run("list", "--done").out()).contains("No exercise is like that");
        assertThat(home.run("list", "--todo", "--done").code()).isEqualTo(2);
    }
}
