package workbook.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import workbook.observation.Observer;
import workbook.observation.Run;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

/**
 * Runs what was selected, one scenario on one database after the other; of a scenario, as many approaches at a time as
 * there are processors. Each run has its own library and records its own statements, so none notices the others.
 */
public final class Comparison implements AutoCloseable {

    /** Each lane loads its own sample data: above this size there is one lane, to save memory. */
    private static final int LARGEST_SIDE_BY_SIDE = 1_000;

    /** The runs of one approach, one for each size, ascending. */
    public record Row(Chapter<?> chapter, Approach<?, ?, ?> approach, List<Run> runs) {
        public Run smallest() {
            return runs.get(0);
        }

        public Run largest() {
            return runs.get(runs.size() - 1);
        }
    }

    /** Hears, from any thread, which approach runs now. */
    @FunctionalInterface
    public interface Listener {
        void running(Chapter<?> chapter, Approach<?, ?, ?> approach, DatabaseKind kind, int size);
    }

    private final Selection selection;
    private final Listener listener;
    private final Queue<Observer> idle = new ConcurrentLinkedQueue<>();
    private final ExecutorService lanes;

    /** The databases stay open when this comparison closes. */
    public Comparison(Selection selection, Databases databases, Listener listener) {
        this.selection = selection;
        this.listener = listener;
        boolean small = selection.sizes().stream().allMatch(size -> size <= LARGEST_SIDE_BY_SIDE);
        int count = small ? Runtime.getRuntime().availableProcessors() : 1;
        this.lanes = Executors.newFixedThreadPool(count);
        Stream.generate(() -> new Observer(databases)).limit(count).forEach(idle::add);
    }

    /**
     * Runs every selected approach to a scenario on a database.
     *
     * @throws workbook.schema.DatabaseUnavailableException when the database cannot run on this machine
     */
    public List<Row> rows(Scenario<?, ?> scenario, DatabaseKind kind) {
        List<Future<Row>> rows = new ArrayList<>();
        selection.chapters().forEach(chapter -> start(rows, chapter, scenario, kind));
        return rows.stream().map(Comparison::result).toList();
    }

    private <L> void start(List<Future<Row>> rows, Chapter<L> chapter, Scenario<?, ?> scenario, DatabaseKind kind) {
        for (Approach<L, ?, ?> approach : chapter.approaches()) {
            if (approach.scenario().equals(scenario)) {
                rows.add(lanes.submit(() -> new Row(chapter, approach, runs(chapter, approach, kind))));
            }
        }
    }

    private <L> List<Run> runs(Chapter<L> chapter, Approach<L, ?, ?> approach, DatabaseKind kind) {
        Observer observer = idle.remove();
        try {
            List<Run> runs = new ArrayList<>();
            for (int size : selection.sizes()) {
                listener.running(chapter, approach, kind, size);
                runs.add(observer.observe(chapter, approach, kind, size));
            }
            return runs;
        } finally {
            idle.add(observer);
        }
    }

    private static Row result(Future<Row> row) {
        try {
            return row.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while approaches were running", interrupted);
        }
    }

    @Override
    public void close() {
        lanes.shutdownNow();
        idle.forEach(Observer::close);
    }
}
