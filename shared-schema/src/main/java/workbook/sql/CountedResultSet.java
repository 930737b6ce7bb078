package workbook.sql;

import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.sql.Statement;
import net.ttddyy.dsproxy.ConnectionInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.proxy.SimpleResultSetProxyLogic;

/** Counts the rows that a library reads, leads back to the recorded statement, and passes every other call on. */
final class CountedResultSet extends SimpleResultSetProxyLogic {

    private final OpenStatement statement;
    private final Statement recorded;
    private Execution execution;

    /** To be made while the statement's own call is under way: from then on the result keeps it in memory. */
    CountedResultSet(ResultSet result, ConnectionInfo connection, ProxyConfig config, OpenStatement statement) {
        super(result, connection, config);
        this.statement = statement;
        this.recorded = statement.recorded();
    }

    @Override
    protected Object performProxyLogic(Object proxy, Method method, Object[] args, MethodExecutionContext context)
            throws Throwable {
        Object answer = super.performProxyLogic(proxy, method, args, context);
        if (Boolean.TRUE.equals(answer) && method.getName().equals("next")) {
            count();
        }
        return answer instanceof Statement ? recorded : answer;
    }

    /** The execution that made this result is known only after the call that returned it. */
    private void count() {
        if (execution == null) {
            execution = statement.latest();
        }
        execution.addRows(1);
    }
}
