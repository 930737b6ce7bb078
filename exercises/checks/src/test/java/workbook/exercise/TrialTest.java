package workbook.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static workbook.exercise.Tasks.EMAIL_BY_NAME;
import static workbook.exercise.Tasks.FIND_EMAIL;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import workbook.jdbc.JdbcChapter;
import workbook.scenario.Approach;
import workbook.scenario.Relationship;
import workbook.scenario.Text;
import workbook.scenario.UserWithPosts;
import workbook.sql.Execution;
import workbook.sql.StatementKind;

/** What a learner is told of an answer that is not accepted. Plain JDBC stands for the library. */
class TrialTest {

    @Test
    void wrongElementIsNamedByItsPlaceAndTheOthersAreCounted() {
        Text text = failure(() -> Trial.of(
                                new JdbcChapter(), Relationship.LIST_USERS_WITH_POSTS, (dataSource, none) -> nobody(10))
                        .answersRight())
                .finding()
                .text();

        assertThat(text.english().lines().toList())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0))
                        .matches("With 10 users, expected \".+\" at \\[0]\\.name, but got \"Nobody\"\\."))
                .satisfies(lines -> assertThat(lines.get(1)).matches("\\d+ more places differ\\."));
        assertThat(text.korean()).startsWith("사용자 10명 기준으로 [0].name에서 기대한 값: ").contains("곳이 더 다릅니다");
    }

    @Test
    void noAnswerAtAllIsToldInOneLine() {
        CheckFailure failure = failure(() -> find((dataSource, name) -> null).answersRight());

        assertThat(failure.finding().text().english())
                .matches("With 10 users, expected \".+@.+\", but got null\\.")
                .hasLineCount(1);
    }

    @Test
    void valueInAStatementIsShownWithTheStatementsOfItsOwnRun() {
        CheckFailure failure = failure(() -> find((dataSource, name) ->
                        read(dataSource, "select email from users where name = '" + name + "'"))
                .answersRight()
                .bindsGiven(name -> name));

        assertThat(failure.finding().reason()).isEqualTo(Reason.LITERAL);
        assertThat(failure.run()).hasValueSatisfying(run -> {
            assertThat(run.observation().size()).isEqualTo(10);
            String sent = run.executions().get(0).sql();
            assertThat(failure.finding().text().english()).contains(sent);
            assertThat(failure).hasMessageContaining("\n  1 × " + sent);
        });
    }

    @Test
    void statementsThatAreNotNeededAtAllAreCalledSo() {
        Text text = failure(() -> find(TrialTest::rightly).sendsAtMost(0, StatementKind.SELECT))
                .finding()
                .text();

        assertThat(text.english())
                .isEqualTo("No SELECT is needed, but your code sent 1 for 10 users, 1 for 250 users.");
        assertThat(text.korean()).startsWith("SELECT: 하나도 필요하지 않습니다.");
    }

    @Test
    void everyFindingHasWordsInBothLanguages() throws Exception {
        assertThat(findings("Findings_ko.properties")).isEqualTo(findings("Findings.properties"));
    }

    @Test
    void statementThatTheDriverRefusesIsAmongThoseThatWereSent() {
        String refused = "select emial from users";
        CheckFailure failure = failure(
                () -> find((dataSource, name) -> read(dataSource, refused)).answersRight());

        assertThat(failure.finding().reason()).isEqualTo(Reason.EXCEPTION);
        assertThat(failure.run()).hasValueSatisfying(run -> assertThat(run.executions())
                .singleElement()
                .matches(Execution::failed)
                .extracting(Execution::sql)
                .isEqualTo(refused));
        assertThat(failure).hasMessageContaining("✗ " + refused);
    }

    private static Trial<DataSource, String, String> find(Approach.Code<DataSource, String, String> code) {
        return Trial.of(new JdbcChapter(), FIND_EMAIL, code);
    }

    private static String rightly(DataSource dataSource, String name) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(EMAIL_BY_NAME)) {
            statement.setString(1, name);
            return only(statement);
        }
    }

    private static String read(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return only(statement);
        }
    }

    private static String only(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static List<UserWithPosts> nobody(int times) {
        return Collections.nCopies(times, new UserWithPosts("Nobody", List.of()));
    }

    private static CheckFailure failure(ThrowingCallable trial) {
        return catchThrowableOfType(CheckFailure.class, trial);
    }

    private static Object findings(String name) throws IOException {
        Properties findings = new Properties();
        try (InputStream stream = Trial.class.getResourceAsStream(name)) {
            findings.load(stream);
        }
        return findings.keySet();
    }
}
