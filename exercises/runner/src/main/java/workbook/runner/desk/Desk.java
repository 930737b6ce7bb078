package workbook.runner.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import workbook.runner.Backups;
import workbook.runner.Console;
import workbook.runner.WriteProblem;
import workbook.runner.judge.Judgement;
import workbook.runner.progress.Notice;
import workbook.runner.progress.ProgressFile;
import workbook.runner.progress.Standing;
import workbook.runner.track.Exercise;
import workbook.runner.track.Tracks;

/** What happens at the desk: keys, saves and verdicts come in, and decide what is to be seen. For one thread. */
final class Desk {

    private static final int HINTS = 3;

    /** Lines that a page key scrolls. */
    private static final int PAGEFUL = 10;

    private final Tracks tracks;
    private final ProgressFile progress;
    private final Backups backups;
    private final Console console;
    private final Duties duties;
    private final ExerciseChoice list;
    private Exercise exercise;
    private Page page = Page.TASK;
    private int scroll;
    private Verdict verdict;
    private Judgement solution;
    private Remark remark;
    private int ordered;
    private int answered;
    private boolean over;

    /** Opens the desk at the exercise at hand, or at the first that is left, and has it judged. */
    Desk(Tracks tracks, ProgressFile progress, Backups backups, Console console, Duties duties) {
        this.tracks = tracks;
        this.progress = progress;
        this.backups = backups;
        this.console = console;
        this.duties = duties;
        this.list = new ExerciseChoice(tracks);
        open(atHand(tracks, progress.read()));
    }

    /** Where somebody who comes back goes on: what is not passed yet, in the same track first. */
    static Exercise atHand(Tracks tracks, Standing standing) {
        Optional<Exercise> kept = standing.currentExercise().flatMap(tracks::byId);
        Stream<Exercise> track = kept.stream().flatMap(exercise -> tracks.of(exercise.library()).stream());
        return Stream.of(kept.stream(), track, tracks.exercises().stream())
                .flatMap(Function.identity())
                .filter(exercise -> !standing.passed(exercise.id()))
                .findFirst()
                .or(() -> kept)
                .orElse(tracks.exercises().get(0));
    }

    Exercise exercise() {
        return exercise;
    }

    Page page() {
        return page;
    }

    /** How many lines of the page are above what is seen: as many as somebody asked for, and at most so many. */
    int scroll(int most) {
        scroll = Math.max(0, Math.min(scroll, most));
        return scroll;
    }

    Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    Optional<Judgement> solution() {
        return Optional.ofNullable(solution);
    }

    Optional<Remark> remark() {
        return Optional.ofNullable(remark);
    }

    ExerciseChoice list() {
        return list;
    }

    Standing standing() {
        return progress.read();
    }

    boolean checking() {
        return answered < ordered;
    }

    boolean isOver() {
        return over;
    }

    /** Answers a key. */
    void press(Key key) {
        remark = null;
        if (key.name() == Key.Name.LEAVE) {
            over = true;
        } else if (page == Page.LIST) {
            pressInList(key);
        } else {
            switch (key.name()) {
                case UP -> scroll--;
                case DOWN -> scroll++;
                case PAGE_UP -> scroll -= PAGEFUL;
                case PAGE_DOWN -> scroll += PAGEFUL;
                case HOME -> scroll = 0;
                case ESCAPE -> show(Page.VERDICT);
                case ENTER -> judgeAgain();
                case CHARACTER -> Action.of(key.letter()).ifPresent(this::act);
                default -> {}
            }
        }
    }

    private void pressInList(Key key) {
        switch (key.name()) {
            case ESCAPE -> show(Page.VERDICT);
            case ENTER -> list.chosen().ifPresent(this::open);
            default -> list.press(key, standing());
        }
    }

    private void act(Action action) {
        switch (action) {
            case HINT -> showNextHint();
            case SQL -> toggle(Page.SQL);
            case TASK -> toggle(Page.TASK);
            case DIFF -> showDifference();
            case LIST -> showList();
            case NEXT -> step(1);
            case PREVIOUS -> step(-1);
            case RESET -> reset();
            case UNDO -> undoReset();
            case SOLUTION -> showSolution();
            case LANGUAGE -> speakTheOther();
            case HELP -> toggle(Page.HELP);
            case QUIT -> over = true;
        }
    }

    private void show(Page next) {
        page = next;
        scroll = 0;
    }

    /** The same key brings the verdict back. */
    private void toggle(Page wanted) {
        show(page == wanted ? Page.VERDICT : wanted);
    }

    /** First those that were seen before; pressed again, one more. */
    private void showNextHint() {
        int seen = standing().of(exercise.id()).hints();
        if (seen == 0 || page == Page.HINTS) {
            int more = Math.min(HINTS, seen + 1);
            progress.change(standing -> standing.withHints(exercise.id(), more));
        }
        show(Page.HINTS);
    }

    private void showDifference() {
        if (solution == null) {
            duties.solve(exercise);
        }
        toggle(Page.DIFF);
    }

    private void showSolution() {
        if (standing().passed(exercise.id())) {
            toggle(Page.SOLUTION);
        } else {
            remark = new Remark("desk.solution-later", exercise.name());
        }
    }

    private void showList() {
        list.open(exercise, standing());
        show(Page.LIST);
    }

    private void step(int by) {
        List<Exercise> all = tracks.exercises();
        open(all.get(Math.floorMod(all.indexOf(exercise) + by, all.size())));
    }

    private void open(Exercise next) {
        exercise = next;
        verdict = null;
        solution = null;
        progress.change(standing -> standing.withCurrent(next.id()));
        show(Page.TASK);
        judgeAgain();
    }

    private void judgeAgain() {
        duties.judge(exercise, ++ordered);
    }

    /** The watcher sees the file change, and has it judged. */
    private void reset() {
        try {
            boolean kept = backups.reset(exercise).isPresent();
            remark = new Remark(kept ? "desk.reset" : "desk.is-starter", exercise.fileName());
        } catch (IOException cause) {
            remark = notWritten(cause);
        }
    }

    private void undoReset() {
        try {
            boolean undone = backups.undo(exercise);
            remark = new Remark(undone ? "desk.undone" : "reset.nothing-to-undo", exercise.fileName());
        } catch (IOException cause) {
            remark = notWritten(cause);
        }
    }

    private Remark notWritten(IOException cause) {
        return new Remark(
                "cannot-write",
                WriteProblem.file(backups.home(), exercise.file(), cause),
                WriteProblem.reason(console, cause));
    }

    private void speakTheOther() {
        String code = console.locale().getLanguage().equals("ko") ? "en" : "ko";
        console.speak(Locale.forLanguageTag(code));
        progress.change(standing -> standing.withLanguage(code));
        if (verdict != null
                && verdict.judged()
                && !verdict.judgement().problems().isEmpty()) {
            // the compiler speaks a language too
            judgeAgain();
        }
    }

    /** There is something about the progress file that its owner should know. */
    void say(Notice notice) {
        remark = new Remark("progress." + notice.kind().id(), notice.detail());
    }

    /** Answers what the watcher noticed. */
    void notice(List<Change> changes) {
        remark = null;
        changes.stream()
                .filter(change -> change.kind() == Change.Kind.UNKNOWN)
                .findFirst()
                .ifPresent(change ->
                        remark = new Remark("desk.unknown-file", change.file().getFileName(), exercise.fileName()));
        List<Exercise> gone = of(changes, Change.Kind.GONE);
        if (gone.contains(exercise)) {
            judgeAgain();
        } else if (!gone.isEmpty()) {
            remark = new Remark(
                    "desk.other-gone", gone.get(0).fileName(), gone.get(0).id());
        }
        noticeSaves(of(changes, Change.Kind.SAVED));
    }

    private void noticeSaves(List<Exercise> saved) {
        if (saved.contains(exercise)) {
            judgeAgain();
            show(Page.VERDICT);
        } else if (saved.size() == 1) {
            open(saved.get(0));
            show(Page.VERDICT);
            remark = new Remark("desk.followed", exercise.fileName());
        } else if (!saved.isEmpty()) {
            remark = new Remark("desk.others-saved", saved.size());
        }
    }

    private List<Exercise> of(List<Change> changes, Change.Kind kind) {
        List<Path> files = changes.stream()
                .filter(change -> change.kind() == kind)
                .map(Change::file)
                .toList();
        return tracks.exercises().stream()
                .filter(one -> files.contains(one.file()))
                .toList();
    }

    /** An answer was judged. */
    void judged(Exercise judged, int order, String answer, Judgement judgement) {
        if (judgement.passed()) {
            progress.change(standing -> standing.withPassed(judged.id(), answer, Instant.now()));
        }
        if (answers(judged, order)) {
            verdict = Verdict.of(answer, judgement);
            if (judgement.passed() && solution == null) {
                duties.solve(judged);
            }
        }
    }

    /** An answer could not be judged. */
    void refused(Exercise refused, int order, String reason) {
        if (answers(refused, order)) {
            boolean gone = !Files.exists(refused.file());
            verdict = Verdict.refused(gone ? console.say("desk.gone", refused.fileName()) : reason);
        }
    }

    private boolean answers(Exercise one, int order) {
        answered = Math.max(answered, order);
        return one.equals(exercise);
    }

    /** The solution ran. */
    void solved(Exercise solved, Judgement judgement) {
        if (solved.equals(exercise)) {
            solution = judgement;
        }
    }
}
