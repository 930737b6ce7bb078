package workbook.runner.author;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import workbook.runner.judge.Judgement;
import workbook.runner.judge.Request;
import workbook.runner.judge.WorkerProcess;
import workbook.runner.track.Exercise;
import workbook.runner.track.TrackException;
import workbook.runner.track.Tracks;
import workbook.schema.DatabaseKind;

/**
 * Proves of every exercise that its starter fails for the declared reason, its solution passes wherever it says so, and
 * its known wrong answers are rejected as intended. Two tracks at a time, each in a worker of its own.
 */
public final class AuthorCheck {

    private static final String FIRST_DATABASE = DatabaseKind.H2.id();

    private final Tracks tracks;
    private final boolean asCommitted;
    private final Consumer<Exercise> progress;

    /**
     * Prepares the check; nothing runs yet.
     *
     * @param asCommitted whether the learner's files have to be the starters still
     * @param progress hears, from any thread, which exercise comes now
     */
    public AuthorCheck(Tracks tracks, boolean asCommitted, Consumer<Exercise> progress) {
        this.tracks = tracks;
        this.asCommitted = asCommitted;
        this.progress = progress;
    }

    /** Checks tracks, and lists what is wrong: each in one line that begins with the exercise's id. */
    public List<String> problems(List<String> libraries) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<List<String>>> begun = libraries.stream()
                    .map(library -> threads.submit(() -> problems(library)))
                    .toList();
            List<String> problems = new ArrayList<>();
            for (Future<List<String>> ofTrack : begun) {
                problems.addAll(ofTrack.get());
            }
            return problems;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while exercises were checked", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> problems(String library) {
        List<String> problems = new ArrayList<>();
        try (WorkerProcess worker = new WorkerProcess()) {
            for (Exercise exercise : tracks.of(library)) {
                progress.accept(exercise);
                problems(exercise, worker).forEach(problem -> problems.add(exercise.id() + ": " + problem));
            }
        }
        return problems;
    }

    private List<String> problems(Exercise exercise, WorkerProcess worker) {
        try {
            List<String> problems = new ArrayList<>(FolderCheck.problems(exercise, tracks, asCommitted));
            if (problems.isEmpty()) {
                expect(
                        exercise.facts().starter(),
                        "starter",
                        exercise,
                        exercise.starter(),
                        FIRST_DATABASE,
                        worker,
                        problems);
                exercise.facts()
                        .databases()
                        .forEach(database -> expect(
                                Judgement.PASSED,
                                "solution on " + database,
                                exercise,
                                exercise.solution(),
                                database,
                                worker,
                                problems));
                exercise.facts()
                        .wrong()
                        .forEach((name, reason) -> expect(
                                reason,
                                "wrong/" + name,
                                exercise,
                                exercise.wrong(name),
                                FIRST_DATABASE,
                                worker,
                                problems));
            }
            return problems;
        } catch (TrackException problem) {
            return List.of(problem.getMessage());
        }
    }

    private static void expect(
            String reason,
            String what,
            Exercise exercise,
            Path answer,
            String database,
            WorkerProcess worker,
            List<String> problems) {
        Judgement judgement = worker.judge(
                Request.of(exercise, Exercise.text(answer), database, "en").within(Request.LIMIT_OF_KNOWN_ANSWERS));
        if (!judgement.reason().equals(reason)) {
            problems.add(what + " should be '" + reason + "' but is '" + judgement.reason() + "'" + words(judgement));
        }
    }

    private static String words(Judgement judgement) {
        if (judgement.message() != null) {
            return ": " + judgement.message().english().lines().findFirst().orElse("");
        }
        return judgement.problems().stream()
                .findFirst()
                .map(problem -> ": line " + problem.line() + " "
                        + problem.message().lines().findFirst().orElse(""))
                .orElse("");
    }
}
