package workbook.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import workbook.sql.Execution;

/**
 * Executions of one text, in the same batch size.
 *
 * @param kind what it does: {@code select}, {@code insert} …
 * @param times how often it was sent
 * @param batch how many sets of parameters each carried
 * @param rows how many rows all of them fetched or changed; none of a catalogue, which lists what others made, too
 * @param failed true when the driver refused it
 */
@JsonPropertyOrder({"kind", "sql", "times", "batch", "rows", "failed"})
public record StatementGroup(
        String kind,
        String sql,
        int times,
        int batch,
        long rows,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean failed) {

    /** On PostgreSQL, our databases are schemas of one: how many there are at a time varies. */
    private static final Pattern CATALOGUE = Pattern.compile("(?i)\\b(information_schema|pg_catalog)\\.");

    /** Groups executions, in the order in which each text was first sent. */
    static List<StatementGroup> of(List<Execution> executions) {
        Map<List<Object>, StatementGroup> groups = new LinkedHashMap<>();
        for (Execution execution : executions) {
            List<Object> key = List.of(execution.sql(), execution.batch(), execution.failed());
            groups.merge(key, of(execution), StatementGroup::plus);
        }
        return List.copyOf(groups.values());
    }

    private static StatementGroup of(Execution execution) {
        return new StatementGroup(
                execution.kind().id(),
                execution.sql(),
                1,
                execution.batch(),
                stableRows(execution),
                execution.failed());
    }

    private static long stableRows(Execution execution) {
        return CATALOGUE.matcher(execution.sql()).find() ? 0 : execution.rows();
    }

    private StatementGroup plus(StatementGroup other) {
        return new StatementGroup(kind, sql, times + other.times, batch, rows + other.rows, failed);
    }
}
