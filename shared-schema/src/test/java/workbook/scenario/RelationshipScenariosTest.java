package workbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** Every scenario rejects whoever does nothing: a contract that cannot fail would prove nothing. */
@ExtendWith(SharedDatabases.class)
class RelationshipScenariosTest {

    private final Judging judging;

    RelationshipScenariosTest(Databases databases) {
        this.judging = new Judging(databases);
    }

    static List<Scenario<?, ?>> scenarios() {
        return Relationship.scenarios();
    }

    @Test
    void idsAreUnique() {
        assertThat(Relationship.scenarios()).extracting(Scenario::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void anIdNamesTheExampleAndTheTask(Scenario<?, ?> scenario) {
        assertThat(scenario.id()).matches("relationship/[a-z]+(-[a-z]+)*").hasToString(scenario.toString());
        assertThat(scenario.example() + "/" + scenario.taskName()).isEqualTo(scenario.id());
        assertThat(scenario.size()).isNotEqualTo(Size.NOTHING);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theTaskIsThereInBothLanguages(Scenario<?, ?> scenario) {
        assertThat(scenario.task().in(Locale.KOREA)).matches(".*\\p{IsHangul}.*[.]");
        assertThat(scenario.task().in(Locale.ENGLISH)).matches("\\P{IsHangul}+[.]");
        assertThat(scenario.task().in(Locale.FRANCE)).isEqualTo(scenario.task().english());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void doingAndAnsweringNothingIsWrong(Scenario<?, ?> scenario) throws Exception {
        Verdict verdict = judging.judge(scenario, 10, (connection, input) -> null);

        assertThat(verdict.right()).isFalse();
        assertThat(verdict.expected()).isPresent();
        assertThat(verdict.difference()).hasValueSatisfying(difference -> assertThat(difference.toString())
                .startsWith("expected " + difference.expected().english())
                .contains(" but got " + difference.actual().english()));
    }
}
