package workbook.sql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static workbook.sql.Recording.INSERT;
import static workbook.sql.Recording.NAMES;
import static workbook.sql.Recording.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import net.ttddyy.dsproxy.proxy.ProxyJdbcObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** A library that is recorded still has what its driver gives. */
@ExtendWith(SharedDatabases.class)
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class SqlRecorderTransparencyTest {

    @RegisterExtension
    private final Recording recording;

    SqlRecorderTransparencyTest(DatabaseKind kind, Databases databases) {
        recording = new Recording(databases, kind);
    }

    @Test
    void resultsAndTheirMetadataAreThoseOfTheDriver() throws SQLException {
        String sql = "select u.id, u.name as \"이름\", u.email, u.age, u.data, count(p.id) from users u"
                + " left join posts p on p.user_id = u.id group by u.id, u.name, u.email, u.age, u.data order by u.id";
        try (Connection direct = recording.database().dataSource().getConnection()) {
            assertThat(everything(recording.connection(), sql))
                    .isEqualTo(everything(direct, sql))
                    .hasSize(11);
        }
    }

    @Test
    void generatedKeysOfABatchAreThoseOfTheDriver() throws SQLException {
        try (PreparedStatement statement =
                recording.connection().prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 1; i <= 3; i++) {
                statement.setString(1, "user " + i);
                statement.setInt(2, i);
                statement.addBatch();
            }
            statement.executeBatch();
            assertThat(read(statement.getGeneratedKeys())).isEqualTo(recording.kind() == DatabaseKind.SQLITE ? 0 : 3);
        }

        assertThat(recording.only().rows()).isEqualTo(3);
    }

    @Test
    void theDriversOwnClassesAreReachable() throws SQLException {
        try (Connection direct = recording.database().dataSource().getConnection();
                PreparedStatement statement = recording.connection().prepareStatement(NAMES);
                ResultSet result = statement.executeQuery()) {
            Class<? extends Connection> driver = direct.getClass();
            assertThat(recording.connection().isWrapperFor(driver)).isTrue();
            assertThat(recording.connection().unwrap(driver)).isExactlyInstanceOf(driver);
            assertThat(statement.unwrap(PreparedStatement.class)).isNotNull();
            assertThat(result.unwrap(ResultSet.class)).isNotNull();
            assertThat(recording
                            .recorder()
                            .dataSource()
                            .unwrap(recording.database().dataSource().getClass()))
                    .isNotNull();
        }
    }

    @Test
    void whatLeadsBackFromAResultIsRecordedToo() throws SQLException {
        try (PreparedStatement statement = recording.connection().prepareStatement(NAMES);
                ResultSet result = statement.executeQuery()) {
            Connection back = result.getStatement().getConnection();
            assertThat(statement.getConnection()).isSameAs(recording.connection());
            assertThat(back).isSameAs(recording.connection());
            recording.recorder().clear();
            try (Statement other = back.createStatement()) {
                other.executeUpdate("update users set age = 1");
            }
        }

        assertThat(recording.only().rows()).isEqualTo(10);
    }

    @Test
    void closingWhatTheRecorderGaveClosesWhatTheDriverGave() throws SQLException {
        Connection driver = (Connection) ((ProxyJdbcObject) recording.connection()).getTarget();
        PreparedStatement statement = recording.connection().prepareStatement(NAMES);
        ResultSet result = statement.executeQuery();
        result.close();
        assertThat(result.isClosed()).isTrue();
        statement.close();
        assertThat(statement.isClosed()).isTrue();
        recording.connection().close();

        assertThat(driver.isClosed()).isTrue();
    }

    @Test
    void aStatementClosedByItsResultIsStillReadable() throws SQLException {
        try (Statement statement = recording.connection().createStatement()) {
            statement.closeOnCompletion();
            assertThat(read(statement.executeQuery(NAMES))).isEqualTo(10);
        }

        assertThat(recording.only().rows()).isEqualTo(10);
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
}
