package workbook.sql;

import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Keeps every statement that is sent through {@link #dataSource()}, in the order in which they came back from the
 * driver. A library sees its driver's own results, keys, counts and exceptions, and can unwrap to the driver's own
 * classes. May be used from several threads.
 */
public final class SqlRecorder {

    private final Queue<Execution> executions = new ConcurrentLinkedQueue<>();

    /** The latest execution of each open statement: rows that are read later belong to it. */
    private final Map<Statement, Execution> latest = Collections.synchronizedMap(new WeakHashMap<>());

    private final DataSource dataSource;

    public SqlRecorder(DataSource recorded) {
        this.dataSource = ProxyDataSourceBuilder.create(recorded)
                .listener(new NoOpQueryExecutionListener() {
                    @Override
                    public void afterQuery(ExecutionInfo info, List<QueryInfo> queries) {
                        keep(info, queries);
                    }
                })
                .afterMethod(this::keepUpdateCount)
                .proxyResultSet(
                        (result, connection, config) -> new CountedResultSet(result, connection, config, latest::get))
                .build();
    }

    /** What to give to the library: every statement that goes through it is kept. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** What was kept so far. */
    public List<Execution> executions() {
        return List.copyOf(executions);
    }

    /** Forgets what was kept. */
    public void clear() {
        executions.clear();
    }

    private void keep(ExecutionInfo info, List<QueryInfo> queries) {
        if (queries.isEmpty()) {
            return; // an empty batch sends nothing
        }
        Execution execution = Executions.of(info, queries);
        executions.add(execution);
        latest.put(info.getStatement(), execution);
        execution.addRows(Executions.changedRows(info.getResult()));
    }

    /** {@code execute()} says only whether rows follow; how many were changed is asked for afterwards. */
    private void keepUpdateCount(MethodExecutionContext call) {
        boolean asked = call.getTarget() instanceof Statement
                && call.getMethod().getName().matches("get(Large)?UpdateCount")
                && call.getThrown() == null;
        if (!asked) {
            return;
        }
        Execution execution = latest.get((Statement) call.getTarget());
        if (execution != null && execution.rows() == 0) {
            execution.addRows(Executions.changedRows(call.getResult()));
        }
    }
}
