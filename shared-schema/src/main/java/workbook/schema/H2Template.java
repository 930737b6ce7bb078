package workbook.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** H2 in memory: the migrated schema is kept as statements, and a copy is a new database that ran them. */
final class H2Template implements Template {

    /** One by one: of a script in one piece, H2 reads all that is left again after each statement. */
    private final List<String> statements;

    H2Template() {
        JdbcDataSource migrated = inMemory();
        Migrations.run(DatabaseKind.H2, migrated);
        statements = statementsOf(migrated);
        shutdown(migrated);
    }

    @Override
    public Database copy() {
        JdbcDataSource copy = inMemory();
        execute(copy, statements);
        return new Database(DatabaseKind.H2, copy, () -> shutdown(copy));
    }

    @Override
    public void close() {
        // text needs no closing
    }

    /** Lives until SHUTDOWN rather than until its last connection closes. */
    private static JdbcDataSource inMemory() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        dataSource.setUser("sa");
        dataSource.setPassword("");
        return dataSource;
    }

    private static List<String> statementsOf(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet script = statement.executeQuery("script nopasswords nosettings")) {
            List<String> statements = new ArrayList<>();
            while (script.next()) {
                String text = script.getString(1);
                if (!text.startsWith("CREATE USER") && !text.startsWith("--")) {
                    statements.add(text);
                }
            }
            return statements;
        } catch (SQLException cause) {
            throw failed(cause);
        }
    }

    private static void shutdown(DataSource dataSource) {
        execute(dataSource, List.of("shutdown immediately"));
    }

    private static void execute(DataSource dataSource, List<String> statements) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        } catch (SQLException cause) {
            throw failed(cause);
        }
    }

    private static DatabaseUnavailableException failed(SQLException cause) {
        return new DatabaseUnavailableException("H2 could not copy its schema: " + cause.getMessage(), cause);
    }
}
