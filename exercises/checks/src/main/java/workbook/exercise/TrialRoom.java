package workbook.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import workbook.observation.Observer;
import workbook.observation.Run;
import workbook.observation.Stage;
import workbook.scenario.Approach;
import workbook.scenario.Opening;
import workbook.scenario.Size;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.sql.SqlRecorder;

/**
 * Where trials take place: databases that stay open from one trial to the next. Whoever has time between trials lets the
 * room {@link #prepare} what the last trial needed, so that the next of the same kind only has to run. For one thread.
 */
public final class TrialRoom implements AutoCloseable {

    /** Learners' classes; those of the checks are beside them. */
    private static final Predicate<String> LEARNERS =
            Pattern.compile("workbook\\.exercises\\.(?!.*Test(\\$|$)).*").asMatchPredicate();

    private static TrialRoom current;

    /**
     * A run.
     *
     * @param unit what its size counts
     */
    public record Performed(Size unit, Run run) {}

    private final Databases databases = new Databases();
    private final Observer observer = new Observer(databases, dataSource -> new SqlRecorder(dataSource, LEARNERS));
    private final Map<String, Stage<?>> prepared = new LinkedHashMap<>();
    private final Map<String, Supplier<Stage<?>>> used = new LinkedHashMap<>();
    private final List<Performed> performed = new ArrayList<>();
    private DatabaseKind database = DatabaseKind.H2;

    private TrialRoom() {}

    /** The room of this process, opened when it is first asked for. */
    public static synchronized TrialRoom current() {
        if (current == null) {
            current = new TrialRoom();
            Runtime.getRuntime().addShutdownHook(new Thread(current::close));
        }
        return current;
    }

    static boolean isLearners(String className) {
        return LEARNERS.test(className);
    }

    /** Forgets earlier runs; what runs from now on does so on this database. */
    public void enter(DatabaseKind kind) {
        database = kind;
        performed.clear();
        used.clear();
    }

    /** What ran since somebody entered. */
    public List<Performed> performed() {
        return List.copyOf(performed);
    }

    /**
     * Runs an approach on a stage that is used once.
     *
     * @param key of stages that are alike; empty when a stage cannot be prepared before the code is there
     */
    <L> Run run(String key, Opening<L> opening, String library, Approach<L, ?, ?> approach, int size) {
        DatabaseKind kind = database;
        Supplier<Stage<?>> preparation = () -> observer.prepare(opening, approach.scenario(), kind, size);
        String whole = key + " " + approach.scenario() + " " + kind + " " + size;
        Stage<?> ready = prepared.remove(whole);
        if (!key.isEmpty()) {
            used.put(whole, preparation);
        }
        // The key names the library, hence the type of the stage.
        @SuppressWarnings("unchecked")
        Stage<L> stage = (Stage<L>) (ready == null ? preparation.get() : ready);
        try (stage) {
            Run run = stage.run(library, approach);
            performed.add(new Performed(approach.scenario().size(), run));
            return run;
        }
    }

    /** Makes ready what the last trials used, and drops what they did not. */
    public void prepare() {
        prepared.keySet().stream()
                .filter(key -> !used.containsKey(key))
                .toList()
                .forEach(key -> prepared.remove(key).close());
        used.forEach((key, preparation) -> prepared.computeIfAbsent(key, absent -> preparation.get()));
    }

    @Override
    public void close() {
        prepared.values().forEach(Stage::close);
        prepared.clear();
        observer.close();
        databases.close();
    }
}
