package workbook.observation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import workbook.observation.Run.Timings;
import workbook.observation.SampleDatabases.Loan;
import workbook.scenario.Approach;
import workbook.scenario.Opening;
import workbook.scenario.Scenario;
import workbook.scenario.Situation;
import workbook.scenario.Verdict;
import workbook.sql.Execution;
import workbook.sql.SqlRecorder;

/** A library opened on a database with sample data in it: everything that one run needs. */
public final class Stage<L> implements AutoCloseable {

    private final Opening<L> opening;
    private final Loan loan;
    private final int size;
    private final SqlRecorder recorder;
    private final L library;
    private final long openNanos;

    Stage(Opening<L> opening, Loan loan, int size, SqlRecorder recorder) {
        this.opening = opening;
        this.loan = loan;
        this.size = size;
        this.recorder = recorder;
        long start = System.nanoTime();
        library = opening.open(recorder.dataSource(), loan.database().kind());
        openNanos = System.nanoTime() - start;
    }

    /**
     * Runs an approach. What it throws is part of the run. Once only: what a run leaves behind, in the tables or in the
     * library's caches, is not for the next.
     *
     * @param name the library's name in the observation
     */
    public <I, A> Run run(String name, Approach<L, I, A> approach) {
        recorder.clear();
        long start = System.nanoTime();
        Situation situation =
                new Situation(size, loan.database().kind(), recorder.dataSource(), loan.database()::cutConnections);
        I input = approach.scenario().input().apply(situation);
        Answer<A> answer = answer(approach, library, input);
        Timings timings = new Timings(loan.cleanNanos(), loan.loadNanos(), openNanos, System.nanoTime() - start);
        List<Execution> executions = recorder.executions();
        Optional<Verdict> verdict = answer.failure().isPresent()
                ? Optional.empty()
                : Optional.of(judge(approach.scenario(), answer.value(), input));
        return new Run(
                observation(name, approach, answer.failure(), verdict, executions),
                executions,
                verdict,
                answer.failure(),
                timings);
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

    private <I, A> Verdict judge(Scenario<I, A> scenario, A answer, I input) {
        try (Connection connection = loan.database().dataSource().getConnection()) {
            return scenario.judge().judge(answer, input, scenario.sample().blog(size), connection);
        } catch (SQLException cause) {
            throw new IllegalStateException("cannot read the tables after " + scenario.id(), cause);
        }
    }

    private Observation observation(
            String name,
            Approach<L, ?, ?> approach,
            Optional<Throwable> failure,
            Optional<Verdict> verdict,
            List<Execution> executions) {
        return new Observation(
                approach.scenario().id(),
                name,
                approach.name(),
                approach.role().id(),
                loan.database().kind().id(),
                size,
                Outcomes.of(failure, verdict),
                verdict.map(Verdict::result).orElse(null),
                verdict.flatMap(Verdict::expected).orElse(null),
                executions.size(),
                StatementGroup.of(executions));
    }

    @Override
    public void close() {
        try (loan) {
            opening.close(library);
        }
    }
}
