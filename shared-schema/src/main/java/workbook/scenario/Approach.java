package workbook.scenario;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import workbook.schema.DatabaseKind;

/**
 * One way in which a library solves a scenario.
 *
 * @param scenario what it solves
 * @param name what practitioners call it: {@code join-fetch}; also the tag of its listing
 * @param role what it is to a practitioner
 * @param code the listing itself
 * @param endings how it ends on each database
 * @param <L> what the library's code works with: a session factory, a data source
 */
public record Approach<L, I, A>(
        Scenario<I, A> scenario, String name, Role role, Code<L, I, A> code, Map<DatabaseKind, Ending> endings) {

    /** The code of an approach, as a chapter writes it. */
    @FunctionalInterface
    public interface Code<L, I, A> {
        A run(L library, I input) throws Exception;
    }

    public Approach {
        Objects.requireNonNull(scenario);
        Objects.requireNonNull(code);
        endings = new EnumMap<>(endings);
    }

    /** How it is meant to end there: right, unless the chapter says otherwise. */
    public Ending ending(DatabaseKind database) {
        return endings.getOrDefault(database, Ending.RIGHT);
    }

    @Override
    public String toString() {
        return scenario.id() + " " + name;
    }
}
