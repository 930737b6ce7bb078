package workbook.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;
import workbook.observation.Observation;
import workbook.observation.ObservationJson;

class CompareCommandTest {

    private static final String LIST = "relationship/list-users-with-posts";

    @Test
    void tableShowsGrowthAndWhatWasReturned() {
        CommandRun run = CommandRun.of("compare", LIST, "--library", "jdbc");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().map(String::strip))
                .contains(LIST + "  H2 · 10 → 250 users")
                .anyMatch(line ->
                        line.matches("jdbc +select-per-user +✗ trap +11 → 251 +▲ +40 → 1,000 +250 users, 750 posts"));
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 2, 1", "37, 38, 1"})
    void countsAreMeasuredAtAnySize(int size, int lazy, int joinFetch) {
        CommandRun run = CommandRun.of("compare", LIST, "--library", "hibernate", "--size", "" + size, "--json");

        List<Observation> observations = ObservationJson.read(run.out());
        assertThat(observations)
                .filteredOn(Observation::approach, "lazy")
                .extracting(Observation::count)
                .containsExactly(lazy);
        assertThat(observations)
                .filteredOn(Observation::approach, "join-fetch")
                .extracting(Observation::count)
                .containsExactly(joinFetch);
    }

    @Test
    void matrixShowsTheBestAndTheTraps() {
        CommandRun run =
                CommandRun.of("compare", "count-posts", "list-users-with-posts", "--library", "jdbc,ebean", "--matrix");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .anyMatch(line -> line.matches("H2 +jdbc +ebean"))
                .anyMatch(line -> line.matches("relationship/count-posts +1  ✗4 +1  ✗3"))
                .anyMatch(line -> line.matches("relationship/list-users-with-posts +1  ✗1 +1  ✗2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--claims", "--matrix"})
    void oneFormAtATime(String form) {
        CommandRun run = CommandRun.of("compare", form, "--json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("workbook: --claims, --matrix and --json print different things: choose one");
    }

    @Test
    void sqlIsShownWithHowOftenItWasSent() {
        CommandRun run = CommandRun.of("compare", "list-users-with-posts", "--library", "jdbc", "--sql");

        assertThat(run.out()).contains("10 → 250 ×  select title from posts where user_id = ? order by id");
    }

    @Test
    void koreanTableIsAlignedByColumnsOfTheTerminal() {
        CommandRun run = CommandRun.in(
                Locale.KOREAN, Ansi.OFF, "compare", "list-users-with-posts", "--library", "jdbc", "--size", "10");

        List<String> lines = run.out()
                .lines()
                .filter(line -> line.startsWith("  라이브러리") || line.startsWith("  jdbc"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.stream().map(line -> column(line, line.startsWith("  라") ? "접근 방식" : approach(line))))
                .containsOnly(14);
    }

    @Test
    void coloursAreThereOnlyWhereTheTerminalWantsThem() {
        String[] arguments = {"compare", "list-users-with-posts", "--library", "jdbc", "--size", "10"};

        assertThat(CommandRun.in(Locale.ENGLISH, Ansi.OFF, arguments).out()).doesNotContain("\033");
        assertThat(CommandRun.in(Locale.ENGLISH, Ansi.ON, arguments).out()).contains("\033[31m✗ trap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "relationship/", "RELATIONSHIP"})
    void unknownScenarioIsOneLineThatNamesWhatThereIs(String word) {
        CommandRun run = CommandRun.of("compare", word);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .first()
                .asString()
                .startsWith("workbook: unknown scenario '" + word + "': there are ")
                .contains(LIST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--library|nonsense|unknown library 'nonsense': there are jdbc, hibernate, jooq, mybatis, ebean",
                "--db|oracle|unknown database 'oracle': there are h2, sqlite, postgresql",
                "--size|-1|size -1 is out of range: it goes from 0 to 100000",
                "--size|100001|size 100001 is out of range: it goes from 0 to 100000",
                "--size|many|Invalid value for option '--size'",
                "--colour|x|Unknown option"
            })
    void wrongUsageIsOneLineAndExitCodeTwo(String option, String value, String message) {
        CommandRun run = CommandRun.of("compare", option, value);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("workbook: ").contains(message).doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void wrongUsageIsExplainedInTheReadersLanguage() {
        CommandRun run = CommandRun.of("compare", "--lang", "ko", "--db", "oracle");

        assertThat(run.err()).startsWith("workbook: 'oracle' 데이터베이스는 없습니다. 있는 것: h2, sqlite, postgresql");
    }

    @Test
    void jsonStaysJsonWhateverElseIsAskedFor() {
        CommandRun run = CommandRun.of("compare", "find-user-and-read-posts", "--json", "--sql", "--timings");

        assertThat(ObservationJson.read(run.out())).isNotEmpty();
        assertThat(CommandRun.of("compare", "--json", "--claims").code()).isEqualTo(2);
    }

    @Test
    void timingsNameEachPart() {
        CommandRun run = CommandRun.of(
                "compare", "create-user-with-posts", "--library", "hibernate", "--size", "1", "--timings");

        assertThat(run.err())
                .contains("clean migrated database", "sample data loaded", "hibernate opened", "approach run");
    }

    private static String approach(String line) {
        return line.strip().split(" +")[1];
    }

    /** The column of the terminal in which a word begins. */
    private static int column(String line, String word) {
        return TextTable.width(line.substring(0, line.indexOf(word, 3)));
    }
}
