package workbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of an answer that is judged. What needs the warm worker is here, so that one process starts it. */
class AnswerCommandsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private ExerciseHome home;

    @BeforeEach
    void createHome() throws IOException {
        home = new ExerciseHome(folder, "OneSelect", "OtherSelect").wherePortIsSecond("OtherSelect");
    }

    @Test
    void starterIsToldWhatItSendsFromWhichLine() {
        CommandRun run = home.run("run", "one-select");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("✗ hibernate/one-select   Everything in one select\n"
                        + "  At most 1 × SELECT is needed, but your code sent 11 for 10 users, 251 for 250 users.\n"
                        + "  OneSelect.java, for 250 users:\n")
                .containsPattern("line 15 +1 × +250 rows  select u1_0")
                .containsPattern("line 23 +250 × +750 rows  select p1_0")
                .endsWith("  Next: ./workbook hint one-select\n");
    }

    @Test
    void solutionPassesAndTheNoteAndTheReferencesSqlFollow() throws IOException {
        home.write(home.solution());

        CommandRun run = home.run("run", "hibernate/one-select");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("✓ hibernate/one-select")
                .contains("A join fetch repeats the user's columns")
                .contains("What the reference solution sends for 250 users:")
                .endsWith("  Next: ./workbook task other-select\n");
        assertThat(home.run("progress").out()).contains("1 of 2");
        assertThat(home.run("list", "--done").out()).contains("✓ one-select").doesNotContain("other-select");
        assertThat(home.run("solution", "one-select").out()).isEqualTo(home.solution());

        home.write(home.solution() + "// later\n");
        assertThat(home.run("list").out()).contains("(changed since it passed)");
    }

    @Test
    void wrongResultIsToldByTheFirstPlaceThatDiffers() throws IOException {
        home.write(home.solution().replace("left join fetch", "join fetch"));

        CommandRun run = home.run("run", "one-select");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().skip(1).limit(3))
                .satisfiesExactly(
                        first -> assertThat(first).matches("  With 10 users, expected .+ at \\[\\d+]\\..+, but got .+"),
                        second -> assertThat(second).matches("  \\d+ more places differ\\."),
                        third -> assertThat(third).startsWith("  OneSelect.java, for 10 users:"));
    }

    @Test
    void statementThatIsRefusedIsListedAndMarked() throws IOException {
        home.write(home.starter()
                .replace(
                        "createSelectionQuery(\"from User u order by u.id\"",
                        "createNativeQuery(\"select nmae from users\""));

        CommandRun run = home.run("sql", "one-select");

        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("line 1\\d +1 × +0 rows  ✗ failed  select nmae from users");
    }

    @Test
    void byteOrderMarkIsNamed() throws IOException {
        home.write("\uFEFF" + home.solution());

        CommandRun run = home.run("run", "one-select");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("OneSelect.java starts with a byte order mark (BOM): save it as UTF-8 without one")
                .hasLineCount(1);
        assertThat(home.run(80, Locale.KOREAN, "run", "one-select").err())
                .contains("BOM 없는 UTF-8로 저장하세요")
                .hasLineCount(1);
    }

    @Test
    void lineOfTheWrongEncodingIsTheOneThatHasIt() throws IOException {
        Files.write(home.answer(), "class A {}\n// 둘째\n// caf\u00e9\n".getBytes(StandardCharsets.UTF_8));
        byte[] text = Files.readAllBytes(home.answer());
        text[text.length - 2] = 'e';
        Files.write(home.answer(), text);

        assertThat(home.run("sql", "one-select").err()).contains("is not UTF-8 at line 3");
    }

    @Test
    void compilerErrorsShowTheLineAndACaret() throws IOException {
        home.write(home.starter().replace("user.getName()", "user.getNam()"));

        CommandRun run = home.run("run", "one-select");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsSubsequence(
                        "  OneSelect.java, line 23: cannot find symbol",
                        "    user.getNam(), user.getPosts().stream().map(Post::getTitle).toList());",
                        "        ^");
        assertThat(run.out()).contains("symbol:   method getNam()").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void nothingIsWiderThanTheTerminal(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (String command : new String[] {"run", "task", "hint", "list", "progress", "check", "diff"}) {
            CommandRun run = command.matches("list|progress|check")
                    ? home.run(40, locale, command)
                    : home.run(40, locale, command, "other-select");

            assertThat(run.out().lines())
                    .as(command)
                    .isNotEmpty()
                    .filteredOn(line -> !line.contains("://"))
                    .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(40));
        }
    }

    @Test
    void differenceMarksWhatOnlyOneOfTheTwoSends() {
        CommandRun run = home.run("diff", "one-select");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("− +1 × +250 rows  select")
                .containsPattern("− +250 × +750 rows  select")
                .containsPattern("\\+ +1 × +\\d+ rows  select");
    }

    @Test
    void sqlShowsEveryStatementAtEverySize() throws IOException {
        CommandRun run = home.run("sql", "one-select");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("for 10 users:", "for 250 users:").contains("p1_0.content");
        JsonNode json = JSON.readTree(home.run("sql", "one-select", "--json").out());
        assertThat(json.get(1).get("statements").get(1).get("times").asInt()).isEqualTo(250);
    }

    @Test
    void solutionIsForThoseWhoPassedOrGiveUp() throws IOException {
        CommandRun refused = home.run("solution", "one-select");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .startsWith("workbook: hibernate/one-select is not passed yet")
                .hasLineCount(1);
        assertThat(home.run("solution", "one-select", "--give-up").out()).isEqualTo(home.solution());
    }

    @Test
    void toolsGetJsonAndNothingElse() throws IOException {
        JsonNode list = JSON.readTree(home.run("list", "--json").out());
        assertThat(list.findValuesAsText("exercise")).containsExactly("hibernate/one-select", "hibernate/other-select");
        assertThat(list.get(0).get("state").asText()).isEqualTo("todo");
        JsonNode progress = JSON.readTree(home.run("progress", "--json").out());
        assertThat(progress.at("/tracks/hibernate/exercises").asInt()).isEqualTo(2);
        JsonNode run = JSON.readTree(home.run("run", "one-select", "--json").out());
        assertThat(run.get("reason").asText()).isEqualTo("statements");
        assertThat(run.at("/message/korean").asText()).contains("최대 1개면");
    }
}
