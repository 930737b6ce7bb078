package workbook.schema;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.RunScript;

/**
 * H2 in memory: the migrated schema is kept as statements, and a copy is a new database that ran them, or one that was
 * used and emptied. To empty one takes a millisecond, to make one takes five.
 */
final class H2Template implements Template {

    /** One by one: of a script in one piece, H2 reads all that is left again after each statement. */
    private final List<String> statements;

    private final List<String> emptying;
    private final Deque<JdbcDataSource> spares = new ConcurrentLinkedDeque<>();

    H2Template() {
        JdbcDataSource migrated = inMemory();
        try (Connection connection = migrated.getConnection();
                Statement statement = connection.createStatement()) {
            RunScript.execute(connection, new StringReader(Migrations.script(DatabaseKind.H2)));
            statements = statementsOf(statement);
            emptying = emptying(statement);
            statement.execute("shutdown immediately");
        } catch (SQLException cause) {
            throw failed(cause);
        }
    }

    @Override
    public Database copy() {
        JdbcDataSource spare = spares.poll();
        return spare == null ? unusedCopy() : database(spare);
    }

    @Override
    public Database unusedCopy() {
        return database(made());
    }

    private Database database(JdbcDataSource copy) {
        return new Database(DatabaseKind.H2, copy, () -> giveBack(copy));
    }

    private JdbcDataSource made() {
        JdbcDataSource made = inMemory();
        try {
            execute(made, statements);
            return made;
        } catch (SQLException cause) {
            throw failed(cause);
        }
    }

    private void giveBack(JdbcDataSource used) {
        if (emptied(used)) {
            spares.push(used);
        } else {
            shutdown(used);
        }
    }

    /**
     * Whether it is as new: no user is left, and every statement that would make it again, rows and sequences included, is
     * the template's.
     */
    private boolean emptied(JdbcDataSource used) {
        try (Connection connection = used.getConnection();
                Statement statement = connection.createStatement()) {
            if (strings("select session_id from information_schema.sessions", statement)
                            .size()
                    > 1) {
                return false;
            }
            for (String text : emptying) {
                statement.execute(text);
            }
            return statementsOf(statement).equals(statements);
        } catch (SQLException notAsNew) {
            return false;
        }
    }

    @Override
    public void close() {
        Stream.generate(spares::poll).takeWhile(spare -> spare != null).forEach(H2Template::shutdown);
    }

    /** Lives until SHUTDOWN rather than until its last connection closes. */
    private static JdbcDataSource inMemory() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        dataSource.setUser("sa");
        dataSource.setPassword("");
        return dataSource;
    }

    private static List<String> statementsOf(Statement statement) throws SQLException {
        return strings("script nopasswords nosettings", statement).stream()
                .filter(text -> !text.startsWith("CREATE USER") && !text.startsWith("--"))
                .toList();
    }

    private static List<String> emptying(Statement statement) throws SQLException {
        List<String> statements = new ArrayList<>();
        statements.add("set referential_integrity false");
        statements.addAll(strings("""
                select 'truncate table "' || table_name || '" restart identity' from information_schema.tables
                where table_schema = 'PUBLIC'""", statement));
        statements.addAll(strings("""
                select 'alter sequence "' || sequence_name || '" restart' from information_schema.sequences
                where sequence_schema = 'PUBLIC'""", statement));
        statements.add("set referential_integrity true");
        return statements;
    }

    private static List<String> strings(String sql, Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            List<String> strings = new ArrayList<>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }

    private static void shutdown(DataSource dataSource) {
        try {
            execute(dataSource, List.of("shutdown immediately"));
        } catch (SQLException cause) {
            throw failed(cause);
        }
    }

    private static void execute(DataSource dataSource, List<String> statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        }
    }

    private static DatabaseUnavailableException failed(SQLException cause) {
        return new DatabaseUnavailableException("H2 could not copy its schema: " + cause.getMessage(), cause);
    }
}
