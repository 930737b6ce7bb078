package workbook.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import workbook.runner.TextTable.Cell;
import workbook.runner.judge.Judgement;
import workbook.runner.judge.Request;
import workbook.runner.judge.Vitals;
import workbook.runner.judge.WorkerProcess;
import workbook.runner.track.Exercise;
import workbook.runner.track.Tracks;

/**
 * How long a learner waits from a save to the verdict, beside Maven running the same check; and what a thousand saves
 * leave behind. The saved text differs each time, and is right and wrong in turn.
 */
final class RunnerBenchmark {

    /** The exercise that every track has. */
    private static final String NAME = "one-select";

    private static final int WARM_UP = 20;
    private static final int SAVES = 30;
    private static final int MAVEN_RUNS = 3;
    private static final int MANY_SAVES = 1_000;

    /** Milliseconds between two saves: less than any person needs. */
    private static final int PAUSE = 300;

    private final Console console;
    private final Progress progress;
    private final Path home = Checkout.folder();
    private final Tracks tracks = Tracks.read(home);

    RunnerBenchmark(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    void run() {
        TextTable speed = new TextTable(console);
        speed.add(cells("track", "first verdict", "save to verdict", "without a pause", "mvnw -Dtest", "ratio"));
        Tracks.LIBRARIES.forEach(
                library -> speed.add(speed(tracks.byId(library + "/" + NAME).orElseThrow())));
        print(console.say("bench.speed", SAVES, PAUSE), speed);
        TextTable growth = new TextTable(console);
        growth.add(cells("track", "saves", "heap", "threads", "classes", "files"));
        Tracks.LIBRARIES.forEach(
                library -> growth(tracks.byId(library + "/" + NAME).orElseThrow(), growth));
        print(console.say("bench.growth"), growth);
    }

    private void print(String title, TextTable table) {
        progress.print(title + "\n" + String.join("\n", table.lines("  ")) + "\n");
    }

    private Cell[] speed(Exercise exercise) {
        progress.doing(exercise.id());
        try (WorkerProcess worker = new WorkerProcess()) {
            long first = nanos(() -> judge(exercise, 0, worker));
            IntStream.range(0, WARM_UP).forEach(save -> judge(exercise, save, worker));
            long paused = median(SAVES, save -> {
                pause();
                return nanos(() -> judge(exercise, save, worker));
            });
            long unpaused = median(SAVES, save -> nanos(() -> judge(exercise, save, worker)));
            long maven = median(MAVEN_RUNS, run -> nanos(() -> maven(exercise)));
            return cells(
                    exercise.library(),
                    milliseconds(first),
                    milliseconds(paused),
                    milliseconds(unpaused),
                    milliseconds(maven),
                    maven / paused + " ×");
        }
    }

    private void growth(Exercise exercise, TextTable table) {
        try (WorkerProcess worker = new WorkerProcess()) {
            for (int save = 1; save <= MANY_SAVES; save++) {
                progress.doing(exercise.id() + ", " + save + "/" + MANY_SAVES);
                judge(exercise, save, worker);
                if (save % (MANY_SAVES / 4) == 0) {
                    table.add(vitals(exercise, save, worker.vitals()));
                }
            }
        }
    }

    private static Cell[] vitals(Exercise exercise, int save, Vitals vitals) {
        return cells(
                exercise.library(),
                String.format(Locale.ROOT, "%,d", save),
                String.format(Locale.ROOT, "%.1f MB", vitals.heap() / 1e6),
                String.valueOf(vitals.threads()),
                String.format(Locale.ROOT, "%,d", vitals.classes()),
                String.valueOf(vitals.files()));
    }

    private void judge(Exercise exercise, int save, WorkerProcess worker) {
        boolean right = save % 2 == 0;
        String text = Exercise.text(right ? exercise.solution() : exercise.starter()) + "// " + save + "\n";
        Judgement judgement =
                worker.judge(Request.of(exercise, text, "h2", "en").withOthersToCome());
        if (!judgement
                .reason()
                .equals(right ? Judgement.PASSED : exercise.facts().starter())) {
            throw new FaultException(exercise.id() + " was judged '" + judgement.reason() + "' at save " + save);
        }
    }

    /** As a learner would do without the runner. The starter fails, and Maven says so: the time is the same. */
    private void maven(Exercise exercise) {
        String wrapper = System.getProperty("os.name").startsWith("Windows") ? "mvnw.cmd" : "mvnw";
        ProcessBuilder command = new ProcessBuilder(
                home.resolve(wrapper).toString(),
                "-q",
                "-o",
                "-f",
                home.resolve("pom.xml").toString(),
                "-pl",
                "exercises/" + exercise.library(),
                "-am",
                "test",
                "-DskipTests=false",
                "-Dsurefire.failIfNoSpecifiedTests=false",
                "-Dtest=" + exercise.simpleClassName() + "Test");
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            command.start().waitFor();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static long median(int runs, IntToLongFunction measure) {
        List<Long> times = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            times.add(measure.applyAsLong(run));
        }
        return times.stream().sorted().skip(runs / 2).findFirst().orElseThrow();
    }

    private static String milliseconds(long nanos) {
        return String.format(Locale.ROOT, "%,d ms", Math.round(nanos / 1e6));
    }

    private static Cell[] cells(String... texts) {
        return Arrays.stream(texts).map(Cell::new).toArray(Cell[]::new);
    }
}
