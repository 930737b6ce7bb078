package workbook.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ConnectionInfo;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.proxy.ProxyJdbcObject;
import net.ttddyy.dsproxy.proxy.ResultSetProxyLogic;
import net.ttddyy.dsproxy.proxy.SimpleResultSetProxyLogic;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Keeps every statement that is sent through {@link #dataSource()}, in the order in which they came back from the
 * driver. A library sees its driver's own results, keys, counts and exceptions, and can unwrap to the driver's own
 * classes. May be used from several threads.
 */
public final class SqlRecorder {

    private static final Set<String> UPDATE_COUNT = Set.of("getUpdateCount", "getLargeUpdateCount");

    private final Queue<Execution> executions = new ConcurrentLinkedQueue<>();
    private final Map<Statement, OpenStatement> statements = Collections.synchronizedMap(new WeakHashMap<>());
    private final Supplier<Optional<Origin>> origin;
    private final boolean keepsRefused;
    private final DataSource dataSource;

    public SqlRecorder(DataSource recorded) {
        this(recorded, Optional::empty, false);
    }

    /**
     * A recorder for whoever looks for a mistake: it also keeps which line caused a statement, and, as failed, statements
     * that the driver refused to prepare. Those were never executed; not every driver looks at a statement that early.
     *
     * @param origins the names of the classes whose lines are meant
     */
    public SqlRecorder(DataSource recorded, Predicate<String> origins) {
        this(recorded, () -> Origin.of(origins), true);
    }

    private SqlRecorder(DataSource recorded, Supplier<Optional<Origin>> origin, boolean keepsRefused) {
        this.origin = origin;
        this.keepsRefused = keepsRefused;
        this.dataSource = ProxyDataSourceBuilder.create(recorded)
                .listener(new NoOpQueryExecutionListener() {
                    @Override
                    public void afterQuery(ExecutionInfo info, List<QueryInfo> queries) {
                        keep(info, queries);
                    }
                })
                .afterMethod(this::afterMethod)
                .proxyResultSet(this::counted)
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
        if (info.isBatch() && info.getBatchSize() == 0) {
            return; // an empty batch sends nothing
        }
        Execution execution = Executions.of(info, queries, origin.get());
        execution.addRows(Executions.changedRows(info.getResult()));
        statements.get(info.getStatement()).executed(execution);
        executions.add(execution);
    }

    private void afterMethod(MethodExecutionContext call) {
        if (call.getThrown() != null) {
            if (keepsRefused && isPreparation(call)) {
                String sql = (String) call.getMethodArgs()[0];
                executions.add(new Execution(sql, 1, List.of(), true, origin.get()));
            }
            return;
        }
        if (call.getTarget() instanceof Connection && call.getResult() instanceof Statement statement) {
            Statement target = (Statement) ((ProxyJdbcObject) statement).getTarget();
            statements.put(target, new OpenStatement(statement));
        } else if (UPDATE_COUNT.contains(call.getMethod().getName())) {
            keepUpdateCount(statements.get((Statement) call.getTarget()).latest(), call.getResult());
        }
    }

    private static boolean isPreparation(MethodExecutionContext call) {
        return call.getTarget() instanceof Connection
                && call.getMethod().getName().startsWith("prepare")
                && call.getMethodArgs()[0] instanceof String;
    }

    /** {@code execute()} says only whether rows follow; how many were changed is asked for afterwards. */
    private static void keepUpdateCount(Execution execution, Object count) {
        if (execution != null && execution.rows() == 0) {
            execution.addRows(Executions.changedRows(count));
        }
    }

    private ResultSetProxyLogic counted(ResultSet result, ConnectionInfo connection, ProxyConfig config) {
        OpenStatement statement = statementOf(result);
        return statement == null
                ? new SimpleResultSetProxyLogic(result, connection, config)
                : new CountedResultSet(result, connection, config, statement);
    }

    /** Null when no statement of a library made the result: its rows are nobody's. */
    private OpenStatement statementOf(ResultSet result) {
        try {
            return statements.get(result.getStatement());
        } catch (SQLException unknown) {
            return null;
        }
    }
}
