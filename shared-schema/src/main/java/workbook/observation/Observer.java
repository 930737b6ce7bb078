package workbook.observation;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import workbook.observation.SampleDatabases.Loan;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Opening;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.sql.SqlRecorder;

/**
 * Runs approaches and says what happened. The library is opened anew for each run, so that no run sees what an earlier
 * one left in a cache or a sequence: Hibernate's plan cache alone changes what a second query with the same text does. For one thread; several observers may share the databases.
 */
public final class Observer implements AutoCloseable {

    /** The sizes that are observed and approved: only growth tells N+1 from two honest queries. */
    public static final List<Integer> SIZES = List.of(10, 250);

    private final SampleDatabases samples;
    private final Function<DataSource, SqlRecorder> recorders;

    /** The databases stay open when this observer closes. */
    public Observer(Databases databases) {
        this(databases, SqlRecorder::new);
    }

    /** An observer that records as it is told to. */
    public Observer(Databases databases, Function<DataSource, SqlRecorder> recorders) {
        this.samples = new SampleDatabases(databases);
        this.recorders = recorders;
    }

    /**
     * Runs an approach once. What it throws is part of the run.
     *
     * @throws workbook.schema.DatabaseUnavailableException when the database cannot run on this machine
     */
    public <L> Run observe(Chapter<L> chapter, Approach<L, ?, ?> approach, DatabaseKind kind, int size) {
        try (Stage<L> stage = prepare(Opening.of(chapter, approach.scenario()), approach.scenario(), kind, size)) {
            return stage.run(chapter.library(), approach);
        }
    }

    /**
     * Does everything that comes before a run.
     *
     * @throws workbook.schema.DatabaseUnavailableException when the database cannot run on this machine
     */
    public <L> Stage<L> prepare(Opening<L> opening, Scenario<?, ?> scenario, DatabaseKind kind, int size) {
        Loan loan = samples.lend(kind, scenario, size);
        try {
            return new Stage<>(
                    opening, loan, size, recorders.apply(loan.database().dataSource()));
        } catch (RuntimeException | Error failed) {
            loan.close();
            throw failed;
        }
    }

    @Override
    public void close() {
        samples.close();
    }
}
