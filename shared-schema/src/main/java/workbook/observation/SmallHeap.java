package workbook.observation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

/**
 * Runs scenarios that ask for a small heap, in a process of their own: all approaches of a library to one scenario on
 * one database, one after the other, once. What was observed there is remembered.
 */
final class SmallHeap {

    /** A quarter of the heap is for new objects, too small for a whole file: what is large needs room in the rest. */
    private static final int NURSERY = 4;

    private record Key(String library, String scenario, DatabaseKind database) {}

    private final Databases databases;
    private final Map<Key, List<Observation>> observed = new ConcurrentHashMap<>();

    SmallHeap(Databases databases) {
        this.databases = databases;
    }

    /** The run of one approach: an observation, and nothing of what an observation leaves out. */
    Run run(Chapter<?> chapter, Approach<?, ?, ?> approach, DatabaseKind kind) {
        Key key = new Key(chapter.library(), approach.scenario().id(), kind);
        return observed.computeIfAbsent(key, absent -> observe(chapter, approach.scenario(), kind)).stream()
                .filter(observation -> observation.approach().equals(approach.name()))
                .map(Run::of)
                .findFirst()
                .orElseThrow();
    }

    private List<Observation> observe(Chapter<?> chapter, Scenario<?, ?> scenario, DatabaseKind kind) {
        ProcessBuilder process = new ProcessBuilder(command(chapter, scenario, kind));
        process.redirectError(ProcessBuilder.Redirect.INHERIT);
        process.environment().putAll(databases.environment(kind));
        try {
            Process running = process.start();
            String answer = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (running.waitFor() != 0) {
                throw new IllegalStateException(
                        "the process for " + scenario.id() + " of " + chapter.library() + " ended with an error");
            }
            return ObservationJson.read(answer);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot start a process for " + scenario.id(), cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + scenario.id() + " was running", interrupted);
        }
    }

    /** H2 keeps its tables in the same heap: as much again is theirs. */
    private static int roomForTables(Scenario<?, ?> scenario, DatabaseKind kind) {
        return kind == DatabaseKind.H2 ? scenario.heap() : 0;
    }

    private static List<String> command(Chapter<?> chapter, Scenario<?, ?> scenario, DatabaseKind kind) {
        return JavaCommand.of(
                SmallHeapProcess.class,
                List.of(
                        "-Xmx" + (scenario.heap() + roomForTables(scenario, kind)) + "m",
                        // A small nursery leaves room for what is large.
                        "-Xmn" + scenario.heap() / NURSERY + "m"),
                List.of(chapter.getClass().getName(), scenario.id(), kind.id()));
    }
}
