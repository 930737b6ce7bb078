package workbook.strings;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The smallest pool: one connection, for one user at a time, taken back as it was given. A new one for each of a
 * thousand strings would cost PostgreSQL five seconds.
 */
final class KeptConnection implements AutoCloseable {

    /** What an application asks a data source for. */
    private static final Set<String> ASKED_FOR = Set.of("getConnection");

    private final Connection connection;
    private final DataSource dataSource;

    KeptConnection(DataSource connections) throws SQLException {
        connection = connections.getConnection();
        dataSource = wrap(DataSource.class, connections, ASKED_FOR, () -> lend());
    }

    DataSource dataSource() {
        return dataSource;
    }

    private Connection lend() {
        return wrap(Connection.class, connection, Set.of("close"), () -> {
            takeBack();
            return null;
        });
    }

    private void takeBack() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    @FunctionalInterface
    private interface Instead {
        Object result() throws SQLException;
    }

    private static <T> T wrap(Class<T> type, T target, Set<String> methods, Instead instead) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (methods.contains(method.getName())) {
                        return instead.result();
                    }
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
