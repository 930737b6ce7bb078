package workbook.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static workbook.sql.Recording.INSERT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** What the database refuses is kept as a failure, and thrown as the driver threw it. */
@ExtendWith(SharedDatabases.class)
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class SqlRecorderFailureTest {

    @RegisterExtension
    private final Recording recording;

    SqlRecorderFailureTest(DatabaseKind kind, Databases databases) {
        recording = new Recording(databases, kind);
    }

    @Test
    void aStatementThatIsRefusedIsKeptOnceForThoseWhoLookForItsLine() throws SQLException {
        String sql = "select nmae from users";
        SqlRecorder tracing = new SqlRecorder(recording.database().dataSource(), name -> true);
        for (SqlRecorder one : List.of(recording.recorder(), tracing)) {
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
        assertThat(recording.recorder().executions()).hasSize(recording.kind() == DatabaseKind.POSTGRESQL ? 1 : 0);
    }

    @Test
    void aFailureIsKeptAndTheDriversExceptionPassesThrough() throws SQLException {
        String sql = "insert into users (name, email) values ('John', 'john@example.com')";
        Throwable unrecorded;
        try (Connection direct = recording.database().dataSource().getConnection();
                Statement statement = direct.createStatement()) {
            unrecorded = catchThrowable(() -> statement.execute(sql));
        }

        try (Statement statement = recording.connection().createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql))
                    .isExactlyInstanceOf(unrecorded.getClass())
                    .hasMessage(unrecorded.getMessage())
                    .isInstanceOfSatisfying(SQLException.class, recorded -> {
                        assertThat(recorded.getSQLState()).isEqualTo(((SQLException) unrecorded).getSQLState());
                        assertThat(recorded.getErrorCode()).isEqualTo(((SQLException) unrecorded).getErrorCode());
                    });
        }

        assertThat(recording.only().sql()).isEqualTo(sql);
        assertThat(recording.only().failed()).isTrue();
        assertThat(recording.only().rows()).isZero();
    }

    @Test
    void aTextThatNoDatabaseUnderstandsIsAFailedExecution() throws SQLException {
        try (Statement statement = recording.connection().createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("selekt 1")).isInstanceOf(SQLException.class);
        }

        assertThat(recording.only().failed()).isTrue();
        assertThat(recording.only().kind()).isEqualTo(StatementKind.OTHER);
    }

    @Test
    void aFailedBatchIsOneFailedExecution() throws SQLException {
        Throwable unrecorded;
        try (Connection direct = recording.database().dataSource().getConnection()) {
            unrecorded = catchThrowable(() -> insertAged(direct, 1, -1, 2));
        }

        assertThatThrownBy(() -> insertAged(recording.connection(), 1, -1, 2))
                .isExactlyInstanceOf(unrecorded.getClass())
                .satisfies(recorded -> assertThat(recorded).message().containsIgnoringCase("ck_users_age"));
        assertThat(recording.only().failed()).isTrue();
        assertThat(recording.only().batch()).isEqualTo(3);
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
}
