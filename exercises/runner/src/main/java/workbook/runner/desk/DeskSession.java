package workbook.runner.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;
import workbook.runner.Backups;
import workbook.runner.Console;
import workbook.runner.judge.Judgement;
import workbook.runner.progress.ProgressFile;
import workbook.runner.track.Exercise;
import workbook.runner.track.Tracks;

/** Somebody sits at the desk: keys, saves and verdicts arrive on threads of their own and are answered one by one. */
public final class DeskSession implements Judging.Listener {

    /** Milliseconds from one look at the files to the next. */
    private static final int LOOK = 30;

    private final Path home;
    private final Tracks tracks;
    private final Console console;
    private final BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
    private Desk desk;

    private DeskSession(Path home, Console console) {
        this.home = home;
        this.tracks = Tracks.read(home);
        this.console = console;
    }

    /**
     * Opens the desk, and returns when it is left. The terminal is given back as it was.
     *
     * @param home the folder that the workbook was cloned into
     */
    public static void open(Path home, Console console, Terminal terminal) {
        new DeskSession(home, console).sit(terminal);
    }

    private void sit(Terminal terminal) {
        Watcher watcher =
                new Watcher(tracks.exercises().stream().map(Exercise::file).toList(), folders());
        ScheduledExecutorService looking = new ScheduledThreadPoolExecutor(1, task -> daemon(task, "files"));
        try (Judging judging = new Judging(console, this);
                Screen screen = Screen.take(terminal)) {
            ProgressFile progress = ProgressFile.of(home, notice -> events.add(() -> desk.say(notice)));
            desk = new Desk(tracks, progress, new Backups(home), console, judging);
            screen.onResize(() -> events.add(screen::measure));
            daemon(() -> readKeys(screen.keyboard()), "keys").start();
            looking.scheduleWithFixedDelay(() -> look(watcher), LOOK, LOOK, TimeUnit.MILLISECONDS);
            answer(screen);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            looking.shutdownNow();
        }
    }

    /** Everything that has happened is answered before the screen is drawn again. */
    private void answer(Screen screen) throws InterruptedException {
        while (!desk.isOver()) {
            screen.show(new DeskView(desk, tracks, home, console, screen.width(), screen.height()).lines());
            for (Runnable event = events.take(); event != null; event = events.poll()) {
                event.run();
            }
        }
    }

    private List<Path> folders() {
        return Tracks.LIBRARIES.stream()
                .map(library -> home.resolve("exercises").resolve(library).resolve("src/main/java"))
                .toList();
    }

    private void readKeys(Keyboard keyboard) {
        Key key;
        do {
            key = keyboard.read();
            Key pressed = key;
            events.add(() -> desk.press(pressed));
        } while (key.name() != Key.Name.LEAVE);
    }

    private void look(Watcher watcher) {
        List<Change> changes = watcher.look();
        if (!changes.isEmpty()) {
            events.add(() -> desk.notice(changes));
        }
    }

    @Override
    public void judged(Exercise exercise, int order, String answer, Judgement judgement) {
        events.add(() -> desk.judged(exercise, order, answer, judgement));
    }

    @Override
    public void refused(Exercise exercise, int order, String reason) {
        events.add(() -> desk.refused(exercise, order, reason));
    }

    @Override
    public void solved(Exercise exercise, Judgement solution) {
        events.add(() -> desk.solved(exercise, solution));
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
