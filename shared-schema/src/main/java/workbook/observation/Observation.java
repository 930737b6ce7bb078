package workbook.observation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import workbook.scenario.Counts;

/**
 * What happened when an approach ran: the same from run to run and from machine to machine.
 *
 * @param outcome {@link #OK}, {@link #WRONG_RESULT}, or the exception's class name with its message's stable part
 * @param result how much came back or was left in the tables; absent after an exception
 * @param expected how much should have, when that is something else
 * @param count how many statements were sent; a JDBC batch is one
 */
@JsonPropertyOrder({
    "scenario",
    "library",
    "approach",
    "role",
    "database",
    "size",
    "outcome",
    "result",
    "expected",
    "count",
    "statements"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Observation(
        String scenario,
        String library,
        String approach,
        String role,
        String database,
        int size,
        String outcome,
        Counts result,
        Counts expected,
        int count,
        List<StatementGroup> statements) {

    /** The outcome of an approach that returned what the scenario expects. */
    public static final String OK = "ok";

    /** The outcome of an approach that returned something else. */
    public static final String WRONG_RESULT = "wrong result";

    /** Rows fetched or changed by all its statements. */
    @JsonIgnore
    public long rows() {
        return statements.stream().mapToLong(StatementGroup::rows).sum();
    }

    @JsonIgnore
    public boolean ok() {
        return outcome.equals(OK);
    }

    /** How many statements of a kind were sent. */
    public int count(String kind) {
        return statements.stream()
                .filter(group -> group.kind().equals(kind))
                .mapToInt(StatementGroup::times)
                .sum();
    }
}
