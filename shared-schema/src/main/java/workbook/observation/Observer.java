package workbook.observation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import workbook.observation.Run.Timings;
import workbook.observation.SampleDatabases.Loan;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Scenario;
import workbook.scenario.Situation;
import workbook.scenario.Verdict;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.sql.Execution;
import workbook.sql.SqlRecorder;

/**
 * Runs approaches and says what happened. The library is opened anew for each run, so that no run sees what an earlier
 * one left in a cache or a sequence: Hibernate's plan cache alone changes what a second query with the same text does. For one thread; several observers may share the databases.
 */
public final class Observer implements AutoCloseable {

    /** The sizes that are observed and approved: only growth tells N+1 from two honest queries. */
    public static final List<Integer> SIZES = List.of(10, 250);

    private final SampleDatabases samples;

    /** The databases stay open when this observer closes. */
    public Observer(Databases databases) {
        this.samples = new SampleDatabases(databases);
    }

    /**
     * Runs an approach once. What it throws is part of the run.
     *
     * @throws workbook.schema.DatabaseUnavailableException when the database cannot run on this machine
     */
    public <L> Run observe(Chapter<L> chapter, Approach<L, ?, ?> approach, DatabaseKind kind, int size) {
        try (Loan loan = samples.lend(kind, approach.scenario(), size)) {
            return run(chapter, approach, loan, size);
        }
    }

    private <L, I, A> Run run(Chapter<L> chapter, Approach<L, I, A> approach, Loan loan, int size) {
        SqlRecorder recorder = new SqlRecorder(loan.database().dataSource());
        long start = System.nanoTime();
        L library = chapter.open(recorder.dataSource(), loan.database().kind(), approach.scenario());
        try {
            recorder.clear();
            long opened = System.nanoTime();
            Situation situation =
                    new Situation(size, loan.database().kind(), recorder.dataSource(), loan.database()::cutConnections);
            I input = approach.scenario().input().apply(situation);
            Answer<A> answer = answer(approach, library, input);
            long done = System.nanoTime();
            List<Execution> executions = recorder.executions();
            Optional<Verdict> verdict = answer.failure().isPresent()
                    ? Optional.empty()
                    : Optional.of(judge(approach.scenario(), answer.value(), input, loan, size));
            Timings timings = new Timings(loan.cleanNanos(), loan.loadNanos(), opened - start, done - opened);
            Observation observation = observation(
                    chapter.library(), approach, loan.database().kind(), size, answer.failure(), verdict, executions);
            return new Run(observation, executions, verdict, answer.failure(), timings);
        } finally {
            chapter.close(library);
        }
    }

    private record Answer<A>(A value, Optional<Throwable> failure) {}

    /** Everything an approach may throw is an answer, an exhausted memory too: it says what loading everything costs. */
    private static <L, I, A> Answer<A> answer(Approach<L, I, A> approach, L library, I input) {
        try {
            return new Answer<>(approach.code().run(library, input), Optional.empty());
        } catch (Exception | OutOfMemoryError | StackOverflowError failure) {
            return new Answer<>(null, Optional.of(failure));
        }
    }

    private static <I, A> Verdict judge(Scenario<I, A> scenario, A answer, I input, Loan loan, int size) {
        try (Connection connection = loan.database().dataSource().getConnection()) {
            return scenario.judge().judge(answer, input, scenario.sample().blog(size), connection);
        } catch (SQLException cause) {
            throw new IllegalStateException("cannot read the tables after " + scenario.id(), cause);
        }
    }

    private static Observation observation(
            String library,
            Approach<?, ?, ?> approach,
            DatabaseKind kind,
            int size,
            Optional<Throwable> failure,
            Optional<Verdict> verdict,
            List<Execution> executions) {
        return new Observation(
                approach.scenario().id(),
                library,
                approach.name(),
                approach.role().id(),
                kind.id(),
                size,
                Outcomes.of(failure, verdict),
                verdict.map(Verdict::result).orElse(null),
                verdict.flatMap(Verdict::expected).orElse(null),
                executions.size(),
                StatementGroup.of(executions));
    }

    @Override
    public void close() {
        samples.close();
    }
}
