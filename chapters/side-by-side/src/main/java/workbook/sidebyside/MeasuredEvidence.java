package workbook.sidebyside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workbook.observation.Observation;
import workbook.observation.Observer;
import workbook.observation.Observers;
import workbook.observation.Run;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

/** Evidence from runs of today. Each scenario is run once, when a claim first asks for it. */
public final class MeasuredEvidence implements Evidence.Source, AutoCloseable {

    private record Key(Scenario<?, ?> scenario, DatabaseKind database) {}

    private final Comparison comparison;
    private final Map<Key, List<Comparison.Row>> measured = new HashMap<>();

    public MeasuredEvidence(Databases databases, Observers.Listener listener) {
        Selection everything =
                new Selection(Catalog.scenarios(), Catalog.chapters(), List.of(DatabaseKind.values()), Observer.SIZES);
        this.comparison = new Comparison(everything, databases, listener);
    }

    @Override
    public List<Observation> of(String library, Scenario<?, ?> scenario, String approach, DatabaseKind database) {
        return measured
                .computeIfAbsent(new Key(scenario, database), key -> comparison.rows(scenario, database))
                .stream()
                .filter(row -> row.chapter().library().equals(library))
                .filter(row -> row.approach().name().equals(approach))
                .flatMap(row -> row.runs().stream())
                .map(Run::observation)
                .toList();
    }

    @Override
    public void close() {
        comparison.close();
    }
}
