package workbook.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import workbook.observation.Observers;
import workbook.observation.Run;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

/** Runs what was selected, one scenario on one database after the other. */
public final class Comparison implements AutoCloseable {

    /** The runs of one approach, one for each size, ascending. */
    public record Row(Chapter<?> chapter, Approach<?, ?, ?> approach, List<Run> runs) {
        public Run largest() {
            return runs.get(runs.size() - 1);
        }
    }

    private final Selection selection;
    private final Observers observers;

    /** The databases stay open when this comparison closes. */
    public Comparison(Selection selection, Databases databases, Observers.Listener listener) {
        int largest =
                selection.sizes().stream().mapToInt(Integer::intValue).max().orElse(0);
        this.selection = selection;
        this.observers = new Observers(databases, largest, listener);
    }

    /**
     * Runs every selected approach to a scenario on a database; none where the scenario has no meaning.
     *
     * @throws workbook.schema.DatabaseUnavailableException when the database cannot run on this machine
     */
    public List<Row> rows(Scenario<?, ?> scenario, DatabaseKind kind) {
        if (!scenario.databases().contains(kind)) {
            return List.of();
        }
        List<Supplier<Row>> begun = new ArrayList<>();
        selection.chapters().forEach(chapter -> begin(begun, chapter, scenario, kind));
        return begun.stream().map(Supplier::get).toList();
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

    private <L> void begin(List<Supplier<Row>> begun, Chapter<L> chapter, Scenario<?, ?> scenario, DatabaseKind kind) {
        for (Approach<L, ?, ?> approach : chapter.approaches()) {
            if (approach.scenario().equals(scenario)) {
                Future<List<Run>> runs = observers.observe(
                        chapter, approach, kind, scenario.size().of(selection.sizes()));
                begun.add(() -> new Row(chapter, approach, Observers.result(runs)));
            }
        }
    }

    @Override
    public void close() {
        observers.close();
    }
}
