package workbook.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.scenario.Counts;

class ObservationJsonTest {

    static final Observation LAZY = new Observation(
            "relationship/list-users-with-posts",
            "hibernate",
            "lazy",
            "trap",
            "h2",
            10,
            Observation.OK,
            Counts.of("users", 10).and("posts", 30),
            null,
            11,
            List.of(
                    new StatementGroup("select", "select u1_0.id from users u1_0", 1, 1, 10, false),
                    new StatementGroup(
                            "select", "select p1_0.id from posts p1_0 where p1_0.user_id=?", 10, 1, 30, false)));

    static final Observation FAILED = new Observation(
            "relationship/delete-user",
            "jdbc",
            "one-delete",
            "trap",
            "postgresql",
            10,
            "PSQLException: \"오류\" \\ 🚀",
            null,
            null,
            1,
            List.of(new StatementGroup("delete", "delete from users\n\twhere name = ?", 1, 1, 0, true)));

    static final Observation WRONG = new Observation(
            "relationship/page-users-with-posts",
            "jdbc",
            "limit-of-join",
            "trap",
            "sqlite",
            250,
            Observation.WRONG_RESULT,
            Counts.of("users", 2).and("posts", 5),
            Counts.of("users", 5).and("posts", 15),
            0,
            List.of());

    @Test
    void anObservationHasThisForm() {
        assertThat(ObservationJson.write(List.of(LAZY))).isEqualTo("""
                        [
                          {
                            "scenario": "relationship/list-users-with-posts",
                            "library": "hibernate",
                            "approach": "lazy",
                            "role": "trap",
                            "database": "h2",
                            "size": 10,
                            "outcome": "ok",
                            "result": {
                              "users": 10,
                              "posts": 30
                            },
                            "count": 11,
                            "statements": [
                              {
                                "kind": "select",
                                "sql": "select u1_0.id from users u1_0",
                                "times": 1,
                                "batch": 1,
                                "rows": 10
                              },
                              {
                                "kind": "select",
                                "sql": "select p1_0.id from posts p1_0 where p1_0.user_id=?",
                                "times": 10,
                                "batch": 1,
                                "rows": 30
                              }
                            ]
                          }
                        ]
                        """);
    }

    @Test
    void onlyAFailedStatementSaysThatItFailed() {
        assertThat(ObservationJson.write(List.of(LAZY))).doesNotContain("failed");
        assertThat(ObservationJson.write(List.of(FAILED))).contains("\"failed\": true");
    }

    @Test
    void whatWasExpectedIsSaidOnlyWhenTheResultIsWrong() {
        assertThat(ObservationJson.write(List.of(LAZY, FAILED))).doesNotContain("expected");
        assertThat(ObservationJson.write(List.of(WRONG))).contains("\"expected\": {");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        List<Observation> observations = List.of(LAZY, FAILED, WRONG);

        assertThat(ObservationJson.read(ObservationJson.write(observations))).isEqualTo(observations);
        assertThat(ObservationJson.read(ObservationJson.write(List.of()))).isEmpty();
    }

    @Test
    void theOrderOfCountsSurvives() {
        Observation read =
                ObservationJson.read(ObservationJson.write(List.of(LAZY))).get(0);

        assertThat(read.result().byName().keySet()).containsExactly("users", "posts");
    }

    @Test
    void koreanAndEmojiAreWrittenAsTheyAre() {
        assertThat(ObservationJson.write(List.of(FAILED))).contains("오류", "🚀").doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "approved",
                "{}",
                "[ {",
                "[ { \"scenario\": 1, \"unknown\": 2 } ]",
                "[ ] and more",
                "[ { \"size\": \"ten\" } ]"
            })
    void whatIsNoObservationsSaysWhere(String json) {
        assertThatThrownBy(() -> ObservationJson.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(?s)not observations, line 1 column \\d+: .+");
    }

    @Test
    void aMistakeIsFoundInItsLine() {
        String json = ObservationJson.write(List.of(LAZY)).replace("\"size\": 10", "\"size\": ten");

        assertThatThrownBy(() -> ObservationJson.read(json)).hasMessageStartingWith("not observations, line 8 column");
    }

    @Test
    void countsAddUpWhatTheStatementsSay() {
        assertThat(LAZY.rows()).isEqualTo(40);
        assertThat(LAZY.count("select")).isEqualTo(11);
        assertThat(LAZY.count("insert")).isZero();
        assertThat(LAZY.ok()).isTrue();
        assertThat(WRONG.ok()).isFalse();
        assertThat(FAILED.ok()).isFalse();
    }
}
