package workbook.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static workbook.sql.Recording.INSERT;
import static workbook.sql.Recording.NAMES;
import static workbook.sql.Recording.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** What is kept of the statements that were sent, and in which order. */
@ExtendWith(SharedDatabases.class)
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class SqlRecorderTest {

    @RegisterExtension
    private final Recording recording;

    SqlRecorderTest(DatabaseKind kind, Databases databases) {
        recording = new Recording(databases, kind);
    }

    @Test
    void openingPreparingCommittingAndClosingAreNoExecutions() throws SQLException {
        recording.connection().setAutoCommit(false);
        try (PreparedStatement statement = recording.connection().prepareStatement(NAMES)) {
            statement.setFetchSize(5);
        }
        recording.connection().commit();
        recording.connection().rollback();

        assertThat(recording.recorder().executions()).isEmpty();
    }

    @Test
    void everyExecutionIsKeptInItsOrderWithTheTextThatWasSent() throws SQLException {
        try (Statement statement = recording.connection().createStatement();
                PreparedStatement prepared = recording.connection().prepareStatement(NAMES)) {
            statement.execute("update users set age = 1");
            prepared.executeQuery().close();
            prepared.executeQuery().close();
            statement.executeUpdate("delete from posts");
        }

        assertThat(recording.recorder().executions())
                .extracting(Execution::sql)
                .containsExactly("update users set age = 1", NAMES, NAMES, "delete from posts");
        assertThat(recording.recorder().executions())
                .extracting(Execution::kind)
                .containsExactly(
                        StatementKind.UPDATE, StatementKind.SELECT, StatementKind.SELECT, StatementKind.DELETE);
        assertThat(recording.recorder().executions())
                .noneMatch(Execution::failed)
                .allMatch(execution -> execution.batch() == 1);
    }

    @Test
    void parametersAreKeptInTheOrderOfTheirPositions() throws SQLException {
        try (PreparedStatement statement = recording
                .connection()
                .prepareStatement("update users set name = ?, email = ?, age = ?, data = ? where id = ?")) {
            statement.setLong(5, 3);
            statement.setNull(3, Types.INTEGER);
            statement.setObject(2, null);
            statement.setBytes(4, new byte[] {1, 2});
            statement.setString(1, "first");
            statement.setString(1, "새 이름 🚀");
            statement.executeUpdate();
        }

        byte[] data = {1, 2};
        assertThat(recording.only().parameters())
                .usingRecursiveComparison()
                .isEqualTo(List.of(nullable("새 이름 🚀", null, null, data, 3L)));
    }

    @Test
    void parametersOfEachExecutionAreItsOwn() throws SQLException {
        try (PreparedStatement statement =
                recording.connection().prepareStatement("select name from users where id = ?")) {
            for (long id : new long[] {1, 2}) {
                statement.setLong(1, id);
                read(statement.executeQuery());
            }
        }

        assertThat(recording.recorder().executions())
                .extracting(Execution::parameters)
                .containsExactly(List.of(List.of(1L)), List.of(List.of(2L)));
    }

    @Test
    void aBatchIsOneExecutionOfSeveralSets() throws SQLException {
        try (PreparedStatement statement = recording.connection().prepareStatement(INSERT)) {
            for (int i = 1; i <= 3; i++) {
                statement.setString(1, "user " + i);
                statement.setObject(2, i == 2 ? null : i);
                statement.addBatch();
            }
            assertThat(statement.executeBatch()).containsExactly(1, 1, 1);
        }

        assertThat(recording.only().batch()).isEqualTo(3);
        assertThat(recording.only().rows()).isEqualTo(3);
        assertThat(recording.only().parameters())
                .containsExactly(List.of("user 1", 1), nullable("user 2", null), List.of("user 3", 3));
    }

    @Test
    void aBatchOfTextsIsOneExecutionOfThemAll() throws SQLException {
        try (Statement statement = recording.connection().createStatement()) {
            statement.addBatch("update users set age = 1 where id < 3");
            statement.addBatch("delete from posts where user_id = 1");
            statement.executeBatch();
        }

        assertThat(recording.only().sql())
                .isEqualTo("update users set age = 1 where id < 3;\ndelete from posts where user_id = 1");
        assertThat(recording.only().batch()).isEqualTo(2);
        assertThat(recording.only().rows()).isEqualTo(4);
    }

    @Test
    void anEmptyBatchSendsNothing() throws SQLException {
        try (PreparedStatement prepared = recording.connection().prepareStatement(INSERT);
                Statement statement = recording.connection().createStatement()) {
            assertThat(prepared.executeBatch()).isEmpty();
            assertThat(statement.executeBatch()).isEmpty();
        }

        assertThat(recording.recorder().executions()).isEmpty();
    }

    @Test
    void aBatchThatIsSentTwiceIsTwoExecutions() throws SQLException {
        try (PreparedStatement statement = recording.connection().prepareStatement(INSERT)) {
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

        assertThat(recording.recorder().executions())
                .extracting(Execution::batch)
                .containsExactly(3, 2);
        assertThat(recording.recorder().executions())
                .extracting(Execution::rows)
                .containsExactly(3L, 2L);
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

        assertThat(recording.recorder().executions()).hasSize(400).allMatch(execution -> execution.rows() == 10);
        for (String thread : List.of("a", "b")) {
            assertThat(recording.recorder().executions().stream()
                            .filter(execution -> execution.sql().contains("/* " + thread))
                            .map(Execution::sql))
                    .containsExactlyElementsOf(IntStream.range(0, 200)
                            .mapToObj(i -> marked(thread, i))
                            .toList());
        }
    }

    @Test
    void clearForgetsWhatWasKept() throws SQLException {
        try (PreparedStatement statement = recording.connection().prepareStatement(NAMES);
                ResultSet result = statement.executeQuery()) {
            List<Execution> before = recording.recorder().executions();
            recording.recorder().clear();
            assertThat(recording.recorder().executions()).isEmpty();
            read(result);
            assertThat(recording.recorder().executions()).isEmpty();
            assertThat(before).hasSize(1);
            statement.executeQuery().close();
        }

        assertThat(recording.only().rows()).isZero();
    }

    @Test
    void twoRecordersOfOneDatabaseDoNotMix() throws SQLException {
        SqlRecorder other = new SqlRecorder(recording.database().dataSource());
        try (Connection second = other.dataSource().getConnection();
                Statement statement = second.createStatement()) {
            assertThatCode(() -> read(statement.executeQuery(NAMES))).doesNotThrowAnyException();
        }

        assertThat(recording.recorder().executions()).isEmpty();
        assertThat(other.executions()).hasSize(1);
    }

    private Callable<Integer> twoHundredReads(String thread) {
        return () -> {
            int rows = 0;
            try (Connection own = recording.recorder().dataSource().getConnection();
                    Statement statement = own.createStatement()) {
                for (int i = 0; i < 200; i++) {
                    rows += read(statement.executeQuery(marked(thread, i)));
                }
            }
            return rows;
        };
    }

    private static String marked(String thread, int i) {
        return "/* " + thread + " " + i + " */ " + NAMES;
    }

    private static List<Object> nullable(Object... values) {
        return Arrays.asList(values);
    }
}
