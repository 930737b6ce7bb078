package workbook.sql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.ttddyy.dsproxy.proxy.ProxyJdbcObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.Sample;
import workbook.schema.SampleLoader;
import workbook.schema.SharedDatabases;

@ExtendWith(SharedDatabases.class)
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class SqlRecorderTest {

    private static final String INSERT = "insert into users (name, age) values (?, ?)";
    private static final String NAMES = "select name from users order by id";

    private final DatabaseKind kind;
    private final Databases databases;
    private Database database;
    private SqlRecorder recorder;
    private Connection connection;

    SqlRecorderTest(DatabaseKind kind, Databases databases) {
        this.kind = kind;
        this.databases = databases;
    }

    @BeforeEach
    void recordAConnectionToTenUsers() throws SQLException {
        database = SharedDatabases.clean(databases, kind);
        SampleLoader.load(Sample.USERS, 10, database);
        recorder = new SqlRecorder(database.dataSource());
        connection = recorder.dataSource().getConnection();
    }

    @AfterEach
    void throwAway() throws SQLException {
        if (connection != null) {
            connection.close();
            database.close();
        }
    }

    @Test
    void openingPreparingCommittingAndClosingAreNoExecutions() throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(NAMES)) {
            statement.setFetchSize(5);
        }
        connection.commit();
        connection.rollback();

        assertThat(recorder.executions()).isEmpty();
    }

    @Test
    void everyExecutionIsKeptInItsOrderWithTheTextThatWasSent() throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement(NAMES)) {
            statement.execute("update users set age = 1");
            prepared.executeQuery().close();
            prepared.executeQuery().close();
            statement.executeUpdate("delete from posts");
        }

        assertThat(recorder.executions())
                .extracting(Execution::sql)
                .containsExactly("update users set age = 1", NAMES, NAMES, "delete from posts");
        assertThat(recorder.executions())
                .extracting(Execution::kind)
                .containsExactly(
                        StatementKind.UPDATE, StatementKind.SELECT, StatementKind.SELECT, StatementKind.DELETE);
        assertThat(recorder.executions()).noneMatch(Execution::failed).allMatch(execution -> execution.batch() == 1);
    }

    @Test
    void rowsAreCountedAsTheyAreRead() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NAMES);
                ResultSet result = statement.executeQuery()) {
            assertThat(only().rows()).isZero();
            result.next();
            result.next();
            assertThat(only().rows()).isEqualTo(2);
            while (result.next()) {
                // the rest
            }
        }

        assertThat(only().rows()).isEqualTo(10);
    }

    @Test
    void rowsOfAResultAskedForAfterwardsAreCounted() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.execute(NAMES)).isTrue();
            assertThat(read(statement.getResultSet())).isEqualTo(10);
        }

        assertThat(only().rows()).isEqualTo(10);
    }

    @Test
    void askingForAnUpdateCountAfterAQueryAddsNothing() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(NAMES);
            read(statement.getResultSet());
            statement.getMoreResults();
            statement.getUpdateCount();
        }

        assertThat(only().rows()).isEqualTo(10);
    }

    @Test
    void rowsChangedByExecuteUpdateAreCounted() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("update users set age = ? where id <= ?")) {
            statement.setInt(1, 30);
            statement.setLong(2, 4);
            assertThat(statement.executeUpdate()).isEqualTo(4);
            assertThat(only().rows()).isEqualTo(4);
            statement.getUpdateCount();
        }

        assertThat(only().rows()).isEqualTo(4);
    }

    @Test
    void rowsChangedByExecuteAreCountedOnceWhenTheLibraryAsks() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.execute("update users set age = 30 where id <= 4"))
                    .isFalse();
            assertThat(statement.getUpdateCount()).isEqualTo(4);
            statement.getUpdateCount();
        }

        assertThat(only().rows()).isEqualTo(4);
    }

    @Test
    void aBatchIsOneExecutionOfSeveralSets() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (int i = 1; i <= 3; i++) {
                statement.setString(1, "user " + i);
                statement.setObject(2, i == 2 ? null : i);
                statement.addBatch();
            }
            assertThat(statement.executeBatch()).containsExactly(1, 1, 1);
        }

        assertThat(only().batch()).isEqualTo(3);
        assertThat(only().rows()).isEqualTo(3);
        assertThat(only().parameters())
                .containsExactly(List.of("user 1", 1), nullable("user 2", null), List.of("user 3", 3));
    }

    @Test
    void aBatchOfTextsIsOneExecutionOfThemAll() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.addBatch("update users set age = 1 where id < 3");
            statement.addBatch("delete from posts where user_id = 1");
            statement.executeBatch();
        }

        assertThat(only().sql())
                .isEqualTo("update users set age = 1 where id < 3;\ndelete from posts where user_id = 1");
        assertThat(only().batch()).isEqualTo(2);
        assertThat(only().rows()).isEqualTo(4);
    }

    @Test
    void anEmptyBatchSendsNothing() throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(INSERT);
                Statement statement = connection.createStatement()) {
            assertThat(prepared.executeBatch()).isEmpty();
            assertThat(statement.executeBatch()).isEmpty();
        }

        assertThat(recorder.executions()).isEmpty();
    }

    @Test
    void aBatchThatIsSentTwiceIsTwoExecutions() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (int i = 1; i <= 5; i++) {
                statement.setString(1, "user " + i);
                statement.setInt(2, i);
                statement.addBatch();
                if (i == 3) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }

        assertThat(recorder.executions()).extracting(Execution::batch).containsExactly(3, 2);
        assertThat(recorder.executions()).extracting(Execution::rows).containsExactly(3L, 2L);
    }

    @Test
    void generatedKeysAreReadableAndNoRows() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT, new String[] {"id"})) {
            statement.setString(1, "새 사용자");
            statement.setInt(2, 30);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                assertThat(keys.next()).isTrue();
                assertThat(keys.getLong(1)).isEqualTo(11);
                assertThat(keys.next()).isFalse();
            }
        }

        assertThat(only().rows()).isEqualTo(1);
    }

    @Test
    void generatedKeysOfABatchAreThoseOfTheDriver() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 1; i <= 3; i++) {
                statement.setString(1, "user " + i);
                statement.setInt(2, i);
                statement.addBatch();
            }
            statement.executeBatch();
            assertThat(read(statement.getGeneratedKeys())).isEqualTo(kind == DatabaseKind.SQLITE ? 0 : 3);
        }

        assertThat(only().rows()).isEqualTo(3);
    }

    @Test
    void aReturningInsertCountsTheRowsThatItReturns() throws SQLException {
        String insert = "insert into users (name) values (?), (?)";
        String sql = kind == DatabaseKind.H2 ? "select id from final table (" + insert + ")" : insert + " returning id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "Ada");
            statement.setString(2, "Grace");
            assertThat(statement.execute()).isTrue();
            assertThat(read(statement.getResultSet())).isEqualTo(2);
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "Linus");
            statement.setString(2, "Zoë");
            assertThat(read(statement.executeQuery())).isEqualTo(2);
        }

        assertThat(recorder.executions()).extracting(Execution::rows).containsExactly(2L, 2L);
        assertThat(recorder.executions()).extracting(Execution::kind).containsOnly(StatementKind.INSERT);
    }

    @Test
    void aStatementThatIsRefusedIsKeptOnceForThoseWhoLookForItsLine() throws SQLException {
        String sql = "select nmae from users";
        SqlRecorder tracing = new SqlRecorder(database.dataSource(), name -> true);
        for (SqlRecorder one : List.of(recorder, tracing)) {
            try (Connection recorded = one.dataSource().getConnection()) {
                assertThatThrownBy(() -> recorded.prepareStatement(sql).executeQuery())
                        .isInstanceOf(SQLException.class);
            }
        }

        assertThat(tracing.executions()).singleElement().satisfies(execution -> {
            assertThat(execution.sql()).isEqualTo(sql);
            assertThat(execution.failed()).isTrue();
        });
        // PostgreSQL's driver looks at a statement when it is executed
        assertThat(recorder.executions()).hasSize(kind == DatabaseKind.POSTGRESQL ? 1 : 0);
    }

    @Test
    void aFailureIsKeptAndTheDriversExceptionPassesThrough() throws SQLException {
        String sql = "insert into users (name, email) values ('John', 'john@example.com')";
        Throwable unrecorded;
        try (Connection direct = database.dataSource().getConnection();
                Statement statement = direct.createStatement()) {
            unrecorded = catchThrowable(() -> statement.execute(sql));
        }

        try (Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql))
                    .isExactlyInstanceOf(unrecorded.getClass())
                    .hasMessage(unrecorded.getMessage())
                    .isInstanceOfSatisfying(SQLException.class, recorded -> {
                        assertThat(recorded.getSQLState()).isEqualTo(((SQLException) unrecorded).getSQLState());
                        assertThat(recorded.getErrorCode()).isEqualTo(((SQLException) unrecorded).getErrorCode());
                    });
        }

        assertThat(only().sql()).isEqualTo(sql);
        assertThat(only().failed()).isTrue();
        assertThat(only().rows()).isZero();
    }

    @Test
    void aTextThatNoDatabaseUnderstandsIsAFailedExecution() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("selekt 1")).isInstanceOf(SQLException.class);
        }

        assertThat(only().failed()).isTrue();
        assertThat(only().kind()).isEqualTo(StatementKind.OTHER);
    }

    @Test
    void aFailedBatchIsOneFailedExecution() throws SQLException {
        Throwable unrecorded;
        try (Connection direct = database.dataSource().getConnection()) {
            unrecorded = catchThrowable(() -> insertAged(direct, 1, -1, 2));
        }

        assertThatThrownBy(() -> insertAged(connection, 1, -1, 2))
                .isExactlyInstanceOf(unrecorded.getClass())
                .satisfies(recorded -> assertThat(recorded).message().containsIgnoringCase("ck_users_age"));
        assertThat(only().failed()).isTrue();
        assertThat(only().batch()).isEqualTo(3);
    }

    @Test
    void parametersAreKeptInTheOrderOfTheirPositions() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update users set name = ?, email = ?, age = ?, data = ? where id = ?")) {
            statement.setLong(5, 3);
            statement.setNull(3, Types.INTEGER);
            statement.setObject(2, null);
            statement.setBytes(4, new byte[] {1, 2});
            statement.setString(1, "first");
            statement.setString(1, "새 이름 🚀");
            statement.executeUpdate();
        }

        byte[] data = {1, 2};
        assertThat(only().parameters())
                .usingRecursiveComparison()
                .isEqualTo(List.of(nullable("새 이름 🚀", null, null, data, 3L)));
    }

    @Test
    void parametersOfEachExecutionAreItsOwn() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select name from users where id = ?")) {
            for (long id : new long[] {1, 2}) {
                statement.setLong(1, id);
                read(statement.executeQuery());
            }
        }

        assertThat(recorder.executions())
                .extracting(Execution::parameters)
                .containsExactly(List.of(List.of(1L)), List.of(List.of(2L)));
    }

    @Test
    void rowsOfAReexecutedStatementGoToTheExecutionThatMadeThem() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select id from users where id <= ? order by id")) {
            for (int last : new int[] {2, 7, 0}) {
                statement.setInt(1, last);
                read(statement.executeQuery());
            }
        }

        assertThat(recorder.executions()).extracting(Execution::rows).containsExactly(2L, 7L, 0L);
    }

    @Test
    void rowsOfMetadataAreNobodys() throws SQLException {
        assertThat(read(connection.getMetaData().getTables(null, null, "%", null)))
                .isPositive();

        assertThat(recorder.executions()).isEmpty();
    }

    @Test
    void resultsAndTheirMetadataAreThoseOfTheDriver() throws SQLException {
        String sql = "select u.id, u.name as \"이름\", u.email, u.age, u.data, count(p.id) from users u"
                + " left join posts p on p.user_id = u.id group by u.id, u.name, u.email, u.age, u.data order by u.id";
        try (Connection direct = database.dataSource().getConnection()) {
            assertThat(everything(connection, sql))
                    .isEqualTo(everything(direct, sql))
                    .hasSize(11);
        }
    }

    @Test
    void theDriversOwnClassesAreReachable() throws SQLException {
        try (Connection direct = database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(NAMES);
                ResultSet result = statement.executeQuery()) {
            Class<? extends Connection> driver = direct.getClass();
            assertThat(connection.isWrapperFor(driver)).isTrue();
            assertThat(connection.unwrap(driver)).isExactlyInstanceOf(driver);
            assertThat(statement.unwrap(PreparedStatement.class)).isNotNull();
            assertThat(result.unwrap(ResultSet.class)).isNotNull();
            assertThat(recorder.dataSource().unwrap(database.dataSource().getClass()))
                    .isNotNull();
        }
    }

    @Test
    void whatLeadsBackFromAResultIsRecordedToo() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NAMES);
                ResultSet result = statement.executeQuery()) {
            Connection back = result.getStatement().getConnection();
            assertThat(statement.getConnection()).isSameAs(connection);
            assertThat(back).isSameAs(connection);
            recorder.clear();
            try (Statement other = back.createStatement()) {
                other.executeUpdate("update users set age = 1");
            }
        }

        assertThat(only().rows()).isEqualTo(10);
    }

    @Test
    void closingWhatTheRecorderGaveClosesWhatTheDriverGave() throws SQLException {
        Connection driver = (Connection) ((ProxyJdbcObject) connection).getTarget();
        PreparedStatement statement = connection.prepareStatement(NAMES);
        ResultSet result = statement.executeQuery();
        result.close();
        assertThat(result.isClosed()).isTrue();
        statement.close();
        assertThat(statement.isClosed()).isTrue();
        connection.close();

        assertThat(driver.isClosed()).isTrue();
    }

    @Test
    void aStatementClosedByItsResultIsStillReadable() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.closeOnCompletion();
            assertThat(read(statement.executeQuery(NAMES))).isEqualTo(10);
        }

        assertThat(only().rows()).isEqualTo(10);
    }

    @Test
    void nothingIsLostBetweenTwoThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> rows = threads.invokeAll(List.of(twoHundredReads("a"), twoHundredReads("b")));
            assertThat(rows.get(0).get() + rows.get(1).get()).isEqualTo(2 * 200 * 10);
        } finally {
            threads.shutdownNow();
        }

        assertThat(recorder.executions()).hasSize(400).allMatch(execution -> execution.rows() == 10);
        for (String thread : List.of("a", "b")) {
            assertThat(recorder.executions().stream()
                            .filter(execution -> execution.sql().contains("/* " + thread))
                            .map(Execution::sql))
                    .containsExactlyElementsOf(IntStream.range(0, 200)
                            .mapToObj(i -> marked(thread, i))
                            .toList());
        }
    }

    @Test
    void clearForgetsWhatWasKept() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NAMES);
                ResultSet result = statement.executeQuery()) {
            List<Execution> before = recorder.executions();
            recorder.clear();
            assertThat(recorder.executions()).isEmpty();
            read(result);
            assertThat(recorder.executions()).isEmpty();
            assertThat(before).hasSize(1);
            statement.executeQuery().close();
        }

        assertThat(only().rows()).isZero();
    }

    @Test
    void twoRecordersOfOneDatabaseDoNotMix() throws SQLException {
        SqlRecorder other = new SqlRecorder(database.dataSource());
        try (Connection second = other.dataSource().getConnection();
                Statement statement = second.createStatement()) {
            assertThatCode(() -> read(statement.executeQuery(NAMES))).doesNotThrowAnyException();
        }

        assertThat(recorder.executions()).isEmpty();
        assertThat(other.executions()).hasSize(1);
    }

    private Execution only() {
        assertThat(recorder.executions()).hasSize(1);
        return recorder.executions().get(0);
    }

    private Callable<Integer> twoHundredReads(String thread) {
        return () -> {
            int rows = 0;
            try (Connection own = recorder.dataSource().getConnection();
                    Statement statement = own.createStatement()) {
                for (int i = 0; i < 200; i++) {
                    rows += read(statement.executeQuery(marked(thread, i)));
                }
            }
            return rows;
        };
    }

    private static void insertAged(Connection connection, int... ages) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (int age : ages) {
                statement.setString(1, "somebody");
                statement.setInt(2, age);
                statement.addBatch();
            }
            statement.executeBatch();
        } finally {
            connection.rollback();
        }
    }

    private static String marked(String thread, int i) {
        return "/* " + thread + " " + i + " */ " + NAMES;
    }

    private static int read(ResultSet result) throws SQLException {
        int rows = 0;
        try (result) {
            while (result.next()) {
                rows++;
            }
        }
        return rows;
    }

    /** A line for the columns and one for each row. */
    private static List<String> everything(Connection connection, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            ResultSetMetaData columns = row.getMetaData();
            lines.add(line(columns, i -> columns.getColumnLabel(i) + ":" + columns.getColumnTypeName(i)));
            while (row.next()) {
                lines.add(line(columns, i -> row.getObject(i) + ":" + row.wasNull()));
            }
        }
        return lines;
    }

    @FunctionalInterface
    private interface Cell {
        String at(int column) throws SQLException;
    }

    private static String line(ResultSetMetaData columns, Cell cell) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            cells.add(cell.at(i));
        }
        return cells.stream().collect(joining(", "));
    }

    private static List<Object> nullable(Object... values) {
        return Arrays.asList(values);
    }
}
