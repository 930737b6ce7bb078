package workbook.runner;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One line on the error stream of a terminal that says what is being done, once nothing was printed for half a second;
 * it is wiped before anything else is printed.
 */
final class Progress implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);
    private static final String WIPE = "\r\033[2K";

    private final Console console;
    private final ScheduledExecutorService clock;
    private String now = "";
    private long quietSince = System.nanoTime();
    private boolean shown;

    Progress(Console console) {
        this.console = console;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        if (console.showsProgress()) {
            clock.scheduleAtFixedRate(this::show, 100, 100, TimeUnit.MILLISECONDS);
        }
    }

    synchronized void doing(String what) {
        now = what;
    }

    /** Prints lines of output, with the progress line out of the way. */
    synchronized void print(String text) {
        wipe();
        console.out().print(text);
        console.out().flush();
        quietSince = System.nanoTime();
    }

    private synchronized void show() {
        if (!now.isEmpty() && System.nanoTime() - quietSince > PATIENCE) {
            console.err().print(WIPE + "… " + now);
            console.err().flush();
            shown = true;
        }
    }

    private void wipe() {
        if (shown) {
            console.err().print(WIPE);
            console.err().flush();
            shown = false;
        }
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
        wipe();
        now = "";
    }
}
