package workbook.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;
import workbook.sql.SqlRecorder;

@ExtendWith(SharedDatabases.class)
class StatementGroupTest {

    private static final String INSERT = "insert into tags (name) values (?)";
    private static final String FIND = "select id from tags where name = ?";

    private Database database;
    private SqlRecorder recorder;
    private Connection connection;

    @BeforeEach
    void record(Databases databases) throws SQLException {
        database = databases.clean(DatabaseKind.H2);
        recorder = new SqlRecorder(database.dataSource());
        connection = recorder.dataSource().getConnection();
    }

    @AfterEach
    void throwAway() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void nothingSentIsNoGroup() {
        assertThat(groups()).isEmpty();
    }

    @Test
    void executionsOfOneTextAreOneGroupWithTheirRowsAddedUp() throws SQLException {
        insert("a", "b", "c");
        recorder.clear();

        find("a");
        find("missing");
        find("b");

        assertThat(groups()).containsExactly(new StatementGroup("select", FIND, 3, 1, 2, false));
    }

    @Test
    void groupsStandInTheOrderInWhichTheirTextsWereFirstSent() throws SQLException {
        find("a");
        insert("a");
        find("a");

        assertThat(groups())
                .containsExactly(
                        new StatementGroup("select", FIND, 2, 1, 1, false),
                        new StatementGroup("insert", INSERT, 1, 1, 1, false));
    }

    @Test
    void batchesOfDifferentSizesAreDifferentGroups() throws SQLException {
        insert("a", "b");
        insert("c");
        insert("d", "e");

        assertThat(groups())
                .containsExactly(
                        new StatementGroup("insert", INSERT, 2, 2, 4, false),
                        new StatementGroup("insert", INSERT, 1, 1, 1, false));
    }

    @Test
    void whatTheDriverRefusedIsAGroupOfItsOwn() throws SQLException {
        insert("a");
        assertThatThrownBy(() -> insert("a")).isInstanceOf(SQLException.class);
        insert("b");

        assertThat(groups())
                .containsExactly(
                        new StatementGroup("insert", INSERT, 2, 1, 2, false),
                        new StatementGroup("insert", INSERT, 1, 1, 0, true));
    }

    @Test
    void rowsOfTheCatalogueAreNotCounted() throws SQLException {
        String catalogue = "select * from INFORMATION_SCHEMA.SEQUENCES";
        try (PreparedStatement statement = connection.prepareStatement(catalogue);
                ResultSet sequence = statement.executeQuery()) {
            assertThat(sequence.next()).isTrue();
        }

        assertThat(groups()).containsExactly(new StatementGroup("select", catalogue, 1, 1, 0, false));
    }

    private List<StatementGroup> groups() {
        return StatementGroup.of(recorder.executions());
    }

    private void insert(String... names) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (String name : names) {
                statement.setString(1, name);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void find(String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
            }
        }
    }
}
