package workbook.exercise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import workbook.observation.Observer;
import workbook.observation.Run;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Opening;
import workbook.scenario.Role;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;

/**
 * The runs that a {@link Trial} judges: the code runs in the {@link TrialRoom} when somebody first asks what came of it,
 * once at each size, and what it was given is kept.
 */
final class TrialRuns<L, I, A> {

    private final String library;
    private final Approach<L, I, A> approach;
    private final Opening<L> opening;
    private final String key;
    private final TrialRoom room = TrialRoom.current();
    private final List<I> inputs = new ArrayList<>();
    private List<Run> runs;

    private TrialRuns(String library, Approach<L, I, A> approach, Opening<L> opening, String key) {
        this.library = library;
        this.approach = approach;
        this.opening = opening;
        this.key = key;
    }

    /** On the library as its chapter opens it for the scenario, which can be prepared before the code is there. */
    static <L, I, A> TrialRuns<L, I, A> of(Chapter<L> chapter, Scenario<I, A> scenario, Approach.Code<L, I, A> code) {
        return new TrialRuns<>(
                chapter.library(), approach(scenario, code), Opening.of(chapter, scenario), chapter.library());
    }

    private static <L, I, A> Approach<L, I, A> approach(Scenario<I, A> scenario, Approach.Code<L, I, A> code) {
        return new Approach<>(scenario, "exercise", Role.ALTERNATIVE, code, new EnumMap<>(DatabaseKind.class));
    }

    /** The same code, on the library as this opens it: nothing can be prepared before the code is there. */
    TrialRuns<L, I, A> opened(Opening<L> otherwise) {
        return new TrialRuns<>(library, approach, otherwise, "");
    }

    String library() {
        return library;
    }

    Scenario<I, A> scenario() {
        return approach.scenario();
    }

    /** From little data to much; those that came before an exception, and the one that met it. */
    List<Run> all() {
        if (runs == null) {
            runs = new ArrayList<>();
            for (int size : scenario().size().of(Observer.SIZES)) {
                Run run = run(size);
                runs.add(run);
                if (!run.observation().ok()) {
                    break; // what is wrong with little data needs no more of it
                }
            }
        }
        return runs;
    }

    /** The one with the least data. */
    Run first() {
        return all().get(0);
    }

    /** The one with the most data. */
    Run last() {
        return all().get(all().size() - 1);
    }

    /** What the code was given in the run at this place. */
    I input(int run) {
        return inputs.get(run);
    }

    private Run run(int size) {
        try {
            return room.run(key, opening, library, noting(approach), size);
        } catch (RuntimeException failure) {
            if (!key.isEmpty()) {
                throw failure;
            }
            // The library did not open with the learner's own mappings: no statement was sent.
            throw new CheckFailure(Finding.of(Reason.EXCEPTION, Failures.words(failure)));
        }
    }

    /** The same, and what it is given is kept: each size has its own. */
    private Approach<L, I, A> noting(Approach<L, I, A> noted) {
        return new Approach<>(
                noted.scenario(),
                noted.name(),
                noted.role(),
                (given, input) -> {
                    inputs.add(input);
                    return noted.code().run(given, input);
                },
                noted.endings());
    }
}
