package workbook.runner.desk;

import java.util.concurrent.TimeUnit;
import workbook.runner.Console;
import workbook.runner.LearnersFile;
import workbook.runner.TimeLimit;
import workbook.runner.judge.Judgement;
import workbook.runner.judge.Request;
import workbook.runner.judge.WorkerProcess;
import workbook.runner.track.Exercise;
import workbook.schema.DatabaseKind;

/**
 * Judges in a thread of its own, with a worker that stays warm for as long as the track stays the same. An answer ordered
 * while another is judged waits, and is read from its file when its turn has come; of several that wait, the last counts.
 */
final class Judging implements Duties, AutoCloseable {

    /** Who hears what came of it, on the judging thread. */
    interface Listener {

        /** What came of an answer, and its text. */
        void judged(Exercise exercise, int order, String answer, Judgement judgement);

        void solved(Exercise exercise, Judgement solution);

        /** It could not be judged, for this reason. */
        void refused(Exercise exercise, int order, String reason);
    }

    /** Nanoseconds after which a check that stands in the way of another is given up: answers that end take less. */
    private static final long TOO_LONG = TimeUnit.SECONDS.toNanos(3);

    /** Times the limit for the first answer of a track, which finds everything cold, on a machine that may be busy. */
    private static final int COLD = 3;

    private record Order(Exercise exercise, int number, boolean solution) {}

    private final Console console;
    private final Listener listener;
    private final Thread thread = new Thread(this::work, "judging");
    private Order answer;
    private Order solution;
    private Order current;
    private long since;
    private boolean over;

    /**
     * Starts the thread.
     *
     * @param console speaks the language of the compiler's messages
     */
    Judging(Console console, Listener listener) {
        this.console = console;
        this.listener = listener;
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public synchronized void judge(Exercise exercise, int order) {
        answer = new Order(exercise, order, false);
        solution = null;
        if (current != null && System.nanoTime() - since > TOO_LONG) {
            thread.interrupt();
        }
        notifyAll();
    }

    @Override
    public synchronized void solve(Exercise exercise) {
        solution = new Order(exercise, 0, true);
        notifyAll();
    }

    private void work() {
        String track = "";
        WorkerProcess worker = new WorkerProcess();
        boolean cold = true;
        try {
            for (Order order = next(); order != null; order = next()) {
                if (!order.exercise().library().equals(track)) {
                    worker.close();
                    worker = new WorkerProcess();
                    track = order.exercise().library();
                    cold = true;
                }
                fulfil(order, worker, cold ? COLD : 1);
                cold = false;
            }
        } finally {
            worker.close();
        }
    }

    /** Waits for an order; null when there will be none. */
    private synchronized Order next() {
        current = null;
        while (!over && answer == null && solution == null) {
            try {
                wait();
            } catch (InterruptedException late) {
                // what was to be given up has just ended by itself
            }
        }
        if (over) {
            return null;
        }
        current = answer == null ? solution : answer;
        if (answer == null) {
            solution = null;
        }
        answer = null;
        since = System.nanoTime();
        return current;
    }

    private void fulfil(Order order, WorkerProcess worker, int patience) {
        Exercise exercise = order.exercise();
        try {
            String source =
                    order.solution() ? Exercise.text(exercise.solution()) : LearnersFile.read(console, exercise);
            Request request = Request.of(
                            exercise,
                            source,
                            DatabaseKind.H2.id(),
                            console.locale().getLanguage())
                    .within(patience * TimeLimit.seconds(console))
                    .withOthersToCome();
            Judgement judgement = worker.judge(request);
            if (Thread.interrupted()) {
                return;
            }
            if (order.solution()) {
                listener.solved(exercise, judgement);
            } else {
                listener.judged(exercise, order.number(), source, judgement);
            }
        } catch (RuntimeException cause) {
            // whatever it was, the desk says so and goes on
            listener.refused(exercise, order.number(), cause.getMessage());
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            over = true;
            thread.interrupt();
            notifyAll();
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(2));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
