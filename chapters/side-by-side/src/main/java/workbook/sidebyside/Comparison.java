package workbook.sidebyside;

import java.util.ArrayList;
import java.util.List;
import workbook.observation.Observer;
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
        public Run smallest() {
            return runs.get(0);
        }

        public Run largest() {
            return runs.get(runs.size() - 1);
        }
    }

    /** Hears which approach runs now. */
    @FunctionalInterface
    public interface Listener {
        void running(Chapter<?> chapter, Approach<?, ?, ?> approach, DatabaseKind kind, int size);
    }

    private final Selection selection;
    private final Listener listener;
    private final Observer observer;

    /** The databases stay open when this comparison closes. */
    public Comparison(Selection selection, Databases databases, Listener listener) {
        this.selection = selection;
        this.listener = listener;
        this.observer = new Observer(databases);
    }

    /**
     * Runs every selected approach to a scenario on a database.
     *
     * @throws workbook.schema.DatabaseUnavailableException when the database cannot run on this machine
     */
    public List<Row> rows(Scenario<?, ?> scenario, DatabaseKind kind) {
        List<Row> rows = new ArrayList<>();
        selection.chapters().forEach(chapter -> addRows(rows, chapter, scenario, kind));
        return rows;
    }

    private <L> void addRows(List<Row> rows, Chapter<L> chapter, Scenario<?, ?> scenario, DatabaseKind kind) {
        for (Approach<L, ?, ?> approach : chapter.approaches()) {
            if (approach.scenario().equals(scenario)) {
                rows.add(new Row(chapter, approach, runs(chapter, approach, kind)));
            }
        }
    }

    private <L> List<Run> runs(Chapter<L> chapter, Approach<L, ?, ?> approach, DatabaseKind kind) {
        List<Run> runs = new ArrayList<>();
        for (int size : selection.sizes()) {
            listener.running(chapter, approach, kind, size);
            runs.add(observer.observe(chapter, approach, kind, size));
        }
        return runs;
    }

    @Override
    public void close() {
        observer.close();
    }
}
