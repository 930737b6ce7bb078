package workbook.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;

/** Reads what datasource-proxy hands over. */
final class Executions {

    private Executions() {}

    static Execution of(ExecutionInfo info, List<QueryInfo> queries, Optional<Origin> origin) {
        String sql = queries.stream().map(QueryInfo::getQuery).collect(Collectors.joining(";\n"));
        List<List<Object>> parameters = queries.stream()
                .flatMap(query -> query.getParametersList().stream())
                .map(Executions::values)
                .toList();
        return new Execution(sql, Math.max(1, info.getBatchSize()), parameters, !info.isSuccess(), origin);
    }

    /** Rows changed, from an update count or the counts of a batch. Unknown counts (negative) add nothing. */
    static long changedRows(Object result) {
        if (result instanceof Number count) {
            return Math.max(0, count.longValue());
        }
        if (result instanceof int[] counts) {
            return Arrays.stream(counts)
                    .filter(count -> count > 0)
                    .asLongStream()
                    .sum();
        }
        if (result instanceof long[] counts) {
            return Arrays.stream(counts).filter(count -> count > 0).sum();
        }
        return 0;
    }

    private static List<Object> values(List<ParameterSetOperation> set) {
        List<Object> values = new ArrayList<>();
        set.stream()
                .sorted(Comparator.comparing(operation -> position(operation)))
                .forEach(operation -> values.add(value(operation)));
        return Collections.unmodifiableList(values);
    }

    private static int position(ParameterSetOperation operation) {
        return operation.getArgs()[0] instanceof Integer index ? index : 0;
    }

    private static Object value(ParameterSetOperation operation) {
        return ParameterSetOperation.isSetNullParameterOperation(operation)
                ? null
                : operation.getArgs()[1];
    }
}
