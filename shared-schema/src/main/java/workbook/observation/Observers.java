package workbook.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

/**
 * Runs approaches side by side, as many at a time as there are processors. Each run has its own library and records its
 * own statements, so none notices the others.
 */
public final class Observers implements AutoCloseable {

    /** Each observer loads its own sample data: above this size there is one, to save memory. */
    private static final int LARGEST_SIDE_BY_SIDE = 1_000;

    /** Hears, from any thread, which approach runs now. */
    @FunctionalInterface
    public interface Listener {
        void running(Chapter<?> chapter, Approach<?, ?, ?> approach, DatabaseKind kind, int size);
    }

    private final Listener listener;
    private final SmallHeap smallHeap;
    private final ExecutorService threads;
    private final Queue<Observer> idle = new ConcurrentLinkedQueue<>();

    /**
     * The databases stay open when these observers close.
     *
     * @param largest the largest size that will be asked for
     */
    public Observers(Databases databases, int largest, Listener listener) {
        int count = largest <= LARGEST_SIDE_BY_SIDE ? Runtime.getRuntime().availableProcessors() : 1;
        this.listener = listener;
        this.smallHeap = new SmallHeap(databases);
        this.threads = Executors.newFixedThreadPool(count);
        Stream.generate(() -> new Observer(databases)).limit(count).forEach(idle::add);
    }

    /** Begins to run an approach at each of the sizes; {@link #result} waits for it. */
    public <L> Future<List<Run>> observe(
            Chapter<L> chapter, Approach<L, ?, ?> approach, DatabaseKind kind, List<Integer> sizes) {
        return threads.submit(() -> approach.scenario().heap() == 0
                ? runs(chapter, approach, kind, sizes)
                : List.of(runInSmallHeap(chapter, approach, kind)));
    }

    private Run runInSmallHeap(Chapter<?> chapter, Approach<?, ?, ?> approach, DatabaseKind kind) {
        listener.running(chapter, approach, kind, 1);
        return smallHeap.run(chapter, approach, kind);
    }

    private <L> List<Run> runs(Chapter<L> chapter, Approach<L, ?, ?> approach, DatabaseKind kind, List<Integer> sizes) {
        Observer observer = idle.remove();
        try {
            List<Run> runs = new ArrayList<>();
            for (int size : sizes) {
                listener.running(chapter, approach, kind, size);
                runs.add(observer.observe(chapter, approach, kind, size));
            }
            return runs;
        } finally {
            idle.add(observer);
        }
    }

    /**
     * Waits for what was begun.
     *
     * @throws workbook.schema.DatabaseUnavailableException when the database cannot run on this machine
     */
    public static List<Run> result(Future<List<Run>> runs) {
        try {
            return runs.get();
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
        threads.shutdownNow();
        idle.forEach(Observer::close);
    }
}
