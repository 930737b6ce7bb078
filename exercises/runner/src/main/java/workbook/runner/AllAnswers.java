package workbook.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.runner.judge.Judgement;
import workbook.runner.judge.WorkerProcess;
import workbook.runner.track.Exercise;

/** Judges the answers of whole tracks: as many tracks at a time as there are processors, each in a worker of its own. */
final class AllAnswers {

    private static final String NOT_BEGUN = "not-begun";
    private static final String UNREADABLE = "unreadable";

    private final Console console;
    private final Study study;
    private final Consumer<Exercise> progress;

    /** @param progress hears, from any thread, which exercise comes now */
    AllAnswers(Console console, Study study, Consumer<Exercise> progress) {
        this.console = console;
        this.study = study;
        this.progress = progress;
    }

    /**
     * What came of one answer.
     *
     * @param reason of its judgement; {@code not-begun} when the file is the starter, {@code unreadable} when it is no text
     * @param words what is wrong, in one line; empty when nothing is
     */
    record Verdict(Exercise exercise, String source, String reason, String words) {

        boolean passed() {
            return reason.equals(Judgement.PASSED);
        }

        boolean begun() {
            return !reason.equals(NOT_BEGUN);
        }

        /** Somebody tried, and it is not right. */
        boolean failed() {
            return begun() && !passed();
        }

        String mark() {
            return passed() ? "✓" : begun() ? "✗" : "·";
        }

        IStyle look() {
            return passed() ? Style.fg_green : begun() ? Style.fg_red : Style.faint;
        }
    }

    /** Judges tracks; the listener hears of each, in this order, on this thread. */
    void judge(List<String> libraries, Consumer<List<Verdict>> listener) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<List<Verdict>>> begun = libraries.stream()
                    .map(library -> threads.submit(() -> verdicts(library)))
                    .toList();
            for (Future<List<Verdict>> ofTrack : begun) {
                listener.accept(ofTrack.get());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while answers were judged", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Verdict> verdicts(String library) {
        List<Verdict> verdicts = new ArrayList<>();
        try (WorkerProcess worker = new WorkerProcess()) {
            for (Exercise exercise : study.tracks().of(library)) {
                progress.accept(exercise);
                verdicts.add(verdict(exercise, worker));
            }
        }
        return verdicts;
    }

    private Verdict verdict(Exercise exercise, WorkerProcess worker) {
        try {
            String source = LearnersFile.read(console, exercise);
            if (source.equals(Exercise.text(exercise.starter()))) {
                return new Verdict(exercise, source, NOT_BEGUN, "");
            }
            Judgement judgement = study.judge(exercise, source, worker);
            String words = new JudgementReport(console, console.width()).summary(judgement);
            return new Verdict(exercise, source, judgement.reason(), words);
        } catch (FaultException unreadable) {
            return new Verdict(exercise, "", UNREADABLE, unreadable.getMessage());
        }
    }
}
