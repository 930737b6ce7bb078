package workbook.sidebyside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import workbook.observation.Observers;
import workbook.observation.Run;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

/** Runs what was selected. */
public final class Comparison implements AutoCloseable {

    /** The runs of one approach, one for each size, ascending. */
    public record Row(Chapter<?> chapter, Approach<?, ?, ?> approach, List<Run> runs) {
        public Run largest() {
            return runs.get(runs.size() - 1);
        }
    }

    private record Key(Scenario<?, ?> scenario, DatabaseKind database) {}

    private final Selection selection;
    private final Observers observers;
    private final Map<Key, List<Supplier<Row>>> begun = new HashMap<>();

    /** The databases stay open when this comparison closes. */
    public Comparison(Selection selection, Databases databases, Observers.Listener listener) {
        int largest =
                selection.sizes().stream().mapToInt(Integer::intValue).max().orElse(0);
        this.selection = selection;
        this.observers = new Observers(databases, largest, listener);
    }

    /**
     * Begins everything that was selected for a database, so that no processor waits for the last run of a scenario.
     * {@link #rows} and {@link #cells} wait for theirs.
     */
    public void begin(DatabaseKind kind) {
        selection.scenarios().forEach(scenario -> begun.put(new Key(scenario, kind), begin(scenario, kind)));
    }

    /**
     * Every selected approach to a scenario on a database, run now unless it was begun; none where the scenario has no
     * meaning.
     *
     * @throws workbook.schema.DatabaseUnavailableException when the database cannot run on this machine
     */
    public List<Row> rows(Scenario<?, ?> scenario, DatabaseKind kind) {
        List<Supplier<Row>> before = begun.remove(new Key(scenario, kind));
        List<Supplier<Row>> rows = before == null ? begin(scenario, kind) : before;
        return rows.stream().map(Supplier::get).toList();
    }

    /** What each selected library has to offer for a scenario, in the order of the libraries; none where it has no meaning. */
    public List<MatrixCell> cells(Scenario<?, ?> scenario, DatabaseKind kind) {
        List<Row> rows = rows(scenario, kind);
        return !scenario.databases().contains(kind)
                ? List.of()
                : selection.chapters().stream()
                        .map(chapter -> MatrixCell.of(rows.stream()
                                .filter(row -> row.chapter().equals(chapter))
                                .toList()))
                        .toList();
    }

    private List<Supplier<Row>> begin(Scenario<?, ?> scenario, DatabaseKind kind) {
        return !scenario.databases().contains(kind)
                ? List.of()
                : selection.chapters().stream()
                        .flatMap(chapter -> begin(chapter, scenario, kind))
                        .toList();
    }

    private <L> Stream<Supplier<Row>> begin(Chapter<L> chapter, Scenario<?, ?> scenario, DatabaseKind kind) {
        return chapter.approaches().stream()
                .filter(approach -> approach.scenario().equals(scenario))
                .map(approach -> {
                    Future<List<Run>> runs = observers.observe(
                            chapter, approach, kind, scenario.size().of(selection.sizes()));
                    return () -> new Row(chapter, approach, Observers.result(runs));
                });
    }

    @Override
    public void close() {
        observers.close();
    }
}
