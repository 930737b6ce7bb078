package workbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SampleLoader;

/** Holds solutions in plain JDBC against the judges of scenarios, on H2. */
record Judging(Databases databases) {

    @FunctionalInterface
    interface Solution<I, A> {
        A solve(Connection connection, I input) throws Exception;
    }

    <I, A> void assertRight(Scenario<I, A> scenario, Solution<? super I, ? extends A> solution) throws Exception {
        for (int size : new int[] {0, 1, 2, 10, 37, 250}) {
            assertRight(scenario, size, solution);
        }
    }

    <I, A> void assertRight(Scenario<I, A> scenario, int size, Solution<? super I, ? extends A> solution)
            throws Exception {
        Verdict verdict = judge(scenario, size, solution);
        assertThat(verdict.difference()).as("%s at size %d", scenario, size).isEmpty();
        assertThat(verdict.right()).isTrue();
    }

    <I, A> void assertWrong(Scenario<I, A> scenario, int size, Solution<? super I, ? extends A> solution)
            throws Exception {
        assertThat(judge(scenario, size, solution).right())
                .as("%s at size %d", scenario, size)
                .isFalse();
    }

    <I, A> Verdict judge(Scenario<I, A> scenario, int size, Solution<? super I, ? extends A> solution)
            throws Exception {
        try (Database database = databases.clean(DatabaseKind.H2);
                Connection connection = database.dataSource().getConnection()) {
            SampleLoader.load(scenario.sample(), size, database);
            I input = scenario.input()
                    .apply(new Situation(size, DatabaseKind.H2, database.dataSource(), database::cutConnections));
            A answer = solution.solve(connection, input);
            return scenario.judge().judge(answer, input, scenario.sample().blog(size), connection);
        }
    }
}
