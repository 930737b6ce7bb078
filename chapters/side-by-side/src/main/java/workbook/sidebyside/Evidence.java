package workbook.sidebyside;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import workbook.observation.Observation;
import workbook.observation.Observer;
import workbook.scenario.Counts;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;

/** The observations that a claim is held against, on one database. Remembers what was looked up. */
public final class Evidence {

    /** Where observations come from: runs of today, or the approved files. */
    @FunctionalInterface
    public interface Source {
        /** The observations of one approach at {@link Observer#SIZES}; empty when there is no such approach. */
        List<Observation> of(String library, Scenario<?, ?> scenario, String approach, DatabaseKind database);
    }

    /**
     * What was looked up.
     *
     * @param found in words: {@code 11 → 251 statements}
     */
    public record Look(String library, String scenario, String approach, String found) {

        @Override
        public String toString() {
            return library + " " + approach + ": " + found;
        }
    }

    private static final List<String> LIBRARIES =
            List.of(Claim.JDBC, Claim.HIBERNATE, Claim.JOOQ, Claim.MYBATIS, Claim.EBEAN);

    private final Source source;
    private final DatabaseKind database;
    private final Set<Look> lookedUp = new LinkedHashSet<>();

    public Evidence(Source source, DatabaseKind database) {
        this.source = source;
        this.database = database;
    }

    public DatabaseKind database() {
        return database;
    }

    /** How many statements an approach sends. */
    public Growth statements(String library, Scenario<?, ?> scenario, String approach) {
        return growth(library, scenario, approach, "statement", Observation::count);
    }

    /** How many statements of a kind an approach sends. */
    public Growth statements(String library, Scenario<?, ?> scenario, String approach, String kind) {
        return growth(library, scenario, approach, kind, observation -> observation.count(kind));
    }

    /** How many rows an approach fetches and changes. */
    public Growth rows(String library, Scenario<?, ?> scenario, String approach) {
        return growth(library, scenario, approach, "row", Observation::rows);
    }

    /** How an approach ends at the largest size. */
    public String outcome(String library, Scenario<?, ?> scenario, String approach) {
        List<Observation> observations = observations(library, scenario, approach);
        String outcome = observations.get(observations.size() - 1).outcome();
        lookedUp.add(new Look(library, scenario.id(), approach, outcome));
        return outcome;
    }

    /** What an approach's result consists of at the largest size: the names of what was counted, in alphabetical order. */
    public List<String> result(String library, Scenario<?, ?> scenario, String approach) {
        List<Observation> observations = observations(library, scenario, approach);
        Counts result = observations.get(observations.size() - 1).result();
        List<String> names = result == null
                ? List.of()
                : result.byName().keySet().stream().sorted().toList();
        lookedUp.add(new Look(library, scenario.id(), approach, String.join(", ", names)));
        return names;
    }

    /** What was looked up so far, library by library: claims look it up in no order that they promise. */
    public List<Look> lookedUp() {
        return lookedUp.stream()
                .sorted(Comparator.comparingInt(look -> LIBRARIES.indexOf(look.library())))
                .toList();
    }

    private Growth growth(
            String library,
            Scenario<?, ?> scenario,
            String approach,
            String what,
            ToLongFunction<Observation> measure) {
        Growth growth = new Growth(observations(library, scenario, approach).stream()
                .map(measure::applyAsLong)
                .toList());
        lookedUp.add(new Look(library, scenario.id(), approach, growth + " " + what + (growth.isOne() ? "" : "s")));
        return growth;
    }

    private List<Observation> observations(String library, Scenario<?, ?> scenario, String approach) {
        List<Observation> observations = source.of(library, scenario, approach, database);
        List<Integer> sizes = scenario.size().of(Observer.SIZES);
        if (observations.size() != sizes.size()) {
            throw new IllegalArgumentException("no approach '" + approach + "' of " + library + " to " + scenario.id()
                    + " was observed on " + database.id() + " at sizes " + sizes);
        }
        return observations;
    }
}
