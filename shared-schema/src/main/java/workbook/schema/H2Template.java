package workbook.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** H2 in memory: the migrated schema is kept as a script, and a copy is a new database that ran it. */
final class H2Template implements Template {

    private final String script;

    H2Template() {
        JdbcDataSource migrated = inMemory();
        Migrations.run(DatabaseKind.H2, migrated);
        script = scriptOf(migrated);
        shutdown(migrated);
    }

    @Override
    public Database copy() {
        JdbcDataSource copy = inMemory();
        execute(copy, script);
        return new Database(DatabaseKind.H2, copy, () -> shutdown(copy));
    }

    @Override
    public void close() {
        // a script holds nothing that needs closing
    }

    /** Lives until SHUTDOWN rather than until its last connection closes. */
    private static JdbcDataSource inMemory() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        dataSource.setUser("sa");
        dataSource.setPassword("");
        return dataSource;
    }

    private static String scriptOf(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("script nopasswords nosettings")) {
            StringBuilder script = new StringBuilder();
            while (lines.next()) {
                String line = lines.getString(1);
                if (!line.startsWith("CREATE USER")) {
                    script.append(line).append('\n');
                }
            }
            return script.toString();
        } catch (SQLException cause) {
            throw failed(cause);
        }
    }

    private static void shutdown(DataSource dataSource) {
        execute(dataSource, "shutdown immediately");
    }

    private static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw failed(cause);
        }
    }

    private static DatabaseUnavailableException failed(SQLException cause) {
        return new DatabaseUnavailableException("H2 could not copy its schema: " + cause.getMessage(), cause);
    }
}
