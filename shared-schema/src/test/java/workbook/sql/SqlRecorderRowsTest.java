package workbook.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.sql.Recording.INSERT;
import static workbook.sql.Recording.NAMES;
import static workbook.sql.Recording.read;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** How many rows an execution read or changed. */
@ExtendWith(SharedDatabases.class)
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class SqlRecorderRowsTest {

    @RegisterExtension
    private final Recording recording;

    SqlRecorderRowsTest(DatabaseKind kind, Databases databases) {
        recording = new Recording(databases, kind);
    }

    @Test
    void rowsAreCountedAsTheyAreRead() throws SQLException {
        try (PreparedStatement statement = recording.connection().prepareStatement(NAMES);
                ResultSet result = statement.executeQuery()) {
            assertThat(recording.only().rows()).isZero();
            result.next();
            result.next();
            assertThat(recording.only().rows()).isEqualTo(2);
            while (result.next()) {
                // the rest
            }
        }

        assertThat(recording.only().rows()).isEqualTo(10);
    }

    @Test
    void rowsOfAResultAskedForAfterwardsAreCounted() throws SQLException {
        try (Statement statement = recording.connection().createStatement()) {
            assertThat(statement.execute(NAMES)).isTrue();
            assertThat(read(statement.getResultSet())).isEqualTo(10);
        }

        assertThat(recording.only().rows()).isEqualTo(10);
    }

    @Test
    void askingForAnUpdateCountAfterAQueryAddsNothing() throws SQLException {
        try (Statement statement = recording.connection().createStatement()) {
            statement.execute(NAMES);
            read(statement.getResultSet());
            statement.getMoreResults();
            statement.getUpdateCount();
        }

        assertThat(recording.only().rows()).isEqualTo(10);
    }

    @Test
    void rowsChangedByExecuteUpdateAreCounted() throws SQLException {
        try (PreparedStatement statement =
                recording.connection().prepareStatement("update users set age = ? where id <= ?")) {
            statement.setInt(1, 30);
            statement.setLong(2, 4);
            assertThat(statement.executeUpdate()).isEqualTo(4);
            assertThat(recording.only().rows()).isEqualTo(4);
            statement.getUpdateCount();
        }

        assertThat(recording.only().rows()).isEqualTo(4);
    }

    @Test
    void rowsChangedByExecuteAreCountedOnceWhenTheLibraryAsks() throws SQLException {
        try (Statement statement = recording.connection().createStatement()) {
            assertThat(statement.execute("update users set age = 30 where id <= 4"))
                    .isFalse();
            assertThat(statement.getUpdateCount()).isEqualTo(4);
            statement.getUpdateCount();
        }

        assertThat(recording.only().rows()).isEqualTo(4);
    }

    @Test
    void generatedKeysAreReadableAndNoRows() throws SQLException {
        try (PreparedStatement statement = recording.connection().prepareStatement(INSERT, new String[] {"id"})) {
            statement.setString(1, "새 사용자");
            statement.setInt(2, 30);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                assertThat(keys.next()).isTrue();
                assertThat(keys.getLong(1)).isEqualTo(11);
                assertThat(keys.next()).isFalse();
            }
        }

        assertThat(recording.only().rows()).isEqualTo(1);
    }

    @Test
    void aReturningInsertCountsTheRowsThatItReturns() throws SQLException {
        String insert = "insert into users (name) values (?), (?)";
        String sql = recording.kind() == DatabaseKind.H2
                ? "select id from final table (" + insert + ")"
                : insert + " returning id";
        try (PreparedStatement statement = recording.connection().prepareStatement(sql)) {
            statement.setString(1, "Ada");
            statement.setString(2, "Grace");
            assertThat(statement.execute()).isTrue();
            assertThat(read(statement.getResultSet())).isEqualTo(2);
        }
        try (PreparedStatement statement = recording.connection().prepareStatement(sql)) {
            statement.setString(1, "Linus");
            statement.setString(2, "Zoë");
            assertThat(read(statement.executeQuery())).isEqualTo(2);
        }

        assertThat(recording.recorder().executions())
                .extracting(Execution::rows)
                .containsExactly(2L, 2L);
        assertThat(recording.recorder().executions())
                .extracting(Execution::kind)
                .containsOnly(StatementKind.INSERT);
    }

    @Test
    void rowsOfAReexecutedStatementGoToTheExecutionThatMadeThem() throws SQLException {
        try (PreparedStatement statement =
                recording.connection().prepareStatement("select id from users where id <= ? order by id")) {
            for (int last : new int[] {2, 7, 0}) {
                statement.setInt(1, last);
                read(statement.executeQuery());
            }
        }

        assertThat(recording.recorder().executions())
                .extracting(Execution::rows)
                .containsExactly(2L, 7L, 0L);
    }

    @Test
    void rowsOfMetadataAreNobodys() throws SQLException {
        assertThat(read(recording.connection().getMetaData().getTables(null, null, "%", null)))
                .isPositive();

        assertThat(recording.recorder().executions()).isEmpty();
    }
}
