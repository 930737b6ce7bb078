package workbook.runner.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import workbook.runner.Backups;
import workbook.runner.Console;
import workbook.runner.ExerciseHome;
import workbook.runner.SilentConsole;
import workbook.runner.judge.Judgement;
import workbook.runner.progress.ProgressFile;
import workbook.runner.track.Exercise;

/** A visit to a desk in a folder of the test's own: keys, saves and verdicts go in; what is seen comes out. */
final class DeskVisit {

    private final Path folder;
    private final List<String> orders = new ArrayList<>();
    private final Console console = SilentConsole.in(Locale.ENGLISH);
    private final ExerciseHome home;
    private final ProgressFile progress;
    private Desk desk;
    private int order;

    DeskVisit(Path folder) throws IOException {
        this.folder = folder;
        home = new ExerciseHome(folder, "OneSelect", "TwoSelects", "SaveUser");
        progress = ProgressFile.of(folder, notice -> {});
        desk = newDesk();
    }

    Desk desk() {
        return desk;
    }

    /** Leaves, and finds the desk as it is after everything that was kept. */
    Desk comeBack() {
        desk = newDesk();
        return desk;
    }

    private Desk newDesk() {
        return new Desk(home.tracks(), progress, new Backups(folder), console, new Duties() {
            @Override
            public void judge(Exercise exercise, int number) {
                orders.add("judge " + exercise.id());
                order = number;
            }

            @Override
            public void solve(Exercise exercise) {
                orders.add("solve " + exercise.id());
            }
        });
    }

    /** What the desk wanted done, in words. */
    List<String> orders() {
        return orders;
    }

    ProgressFile progress() {
        return progress;
    }

    Console console() {
        return console;
    }

    void press(String keys) {
        keys.codePoints().forEach(key -> desk.press(Key.of(key)));
    }

    void save(String... names) {
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            changes.add(new Change(home.exercise(name).file(), Change.Kind.SAVED));
        }
        desk.notice(changes);
    }

    /** The verdict that the desk waits for. */
    void judged(Judgement judgement) {
        desk.judged(desk.exercise(), order, "answer", judgement);
    }

    String screen() {
        return String.join("\n", lines(80, 30));
    }

    List<String> lines(int width, int height) {
        return new DeskView(desk, home.tracks(), folder, console, width, height).lines();
    }
}
