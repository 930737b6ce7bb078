package workbook.sql;

import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import net.ttddyy.dsproxy.ConnectionInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.proxy.SimpleResultSetProxyLogic;

/** Counts the rows that a library reads, and passes every call on. */
final class CountedResultSet extends SimpleResultSetProxyLogic {

    private final ResultSet result;
    private final Function<Statement, Execution> executionOf;
    private Execution execution;

    CountedResultSet(
            ResultSet result,
            ConnectionInfo connection,
            ProxyConfig config,
            Function<Statement, Execution> executionOf) {
        super(result, connection, config);
        this.result = result;
        this.executionOf = executionOf;
    }

    @Override
    protected Object performProxyLogic(Object proxy, Method method, Object[] args, MethodExecutionContext context)
            throws Throwable {
        Object answer = super.performProxyLogic(proxy, method, args, context);
        if (Boolean.TRUE.equals(answer) && method.getName().equals("next")) {
            count();
        }
        return answer;
    }

    /** Rows of a result that no statement made, such as metadata, are nobody's. */
    private void count() throws SQLException {
        if (execution == null) {
            execution = executionOf.apply(result.getStatement());
        }
        if (execution != null) {
            execution.addRows(1);
        }
    }
}
