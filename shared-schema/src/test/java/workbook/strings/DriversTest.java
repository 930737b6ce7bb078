package workbook.strings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** What the drivers and databases do with strings that nobody has looked at before: why the workbook looks at them. */
@ExtendWith(SharedDatabases.class)
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class DriversTest {

    private final Database database;
    private Connection connection;

    DriversTest(DatabaseKind kind, Databases databases) {
        this.database = SharedDatabases.clean(databases, kind);
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = database.dataSource().getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void halfASurrogatePairBecomesAQuestionMarkExceptInH2() throws SQLException {
        String stored = storedAs("varchar", "a\ud83db");

        assertThat(stored).isEqualTo(database.kind() == DatabaseKind.H2 ? "a\ud83db" : "a?b");
    }

    @Test
    void halfASurrogatePairFindsSomebodyElseExceptInH2() throws SQLException {
        storedAs("varchar", "a?b");

        assertThat(finds("a\ud83db")).isEqualTo(database.kind() != DatabaseKind.H2);
    }

    @Test
    void nulIsACharacterExceptInPostgresql() throws SQLException {
        if (database.kind() == DatabaseKind.POSTGRESQL) {
            assertThatThrownBy(() -> storedAs("varchar", "a\0b")).hasMessageContaining("invalid byte sequence");
        } else {
            assertThat(storedAs("varchar", "a\0b")).isEqualTo("a\0b");
            // What SQLite counts ends there, also for a check of the length.
            assertThat(lengthOfTheWord()).isEqualTo(database.kind() == DatabaseKind.SQLITE ? 1 : 3);
        }
    }

    @Test
    void postgresqlCutsSpacesBeyondTheEndOfAColumnOfLimitedWidth() throws SQLException {
        switch (database.kind()) {
            case H2 -> assertThatThrownBy(() -> storedAs("varchar(3)", "abc  ")).hasMessageContaining("Value too long");
            case SQLITE -> assertThat(storedAs("varchar(3)", "abc  ")).isEqualTo("abc  ");
            case POSTGRESQL -> assertThat(storedAs("varchar(3)", "abc  ")).isEqualTo("abc");
        }
    }

    @Test
    void spacesAtTheEndCount() throws SQLException {
        storedAs("varchar(3)", "a ");

        assertThat(finds("a ")).isTrue();
        assertThat(finds("a")).isFalse();
    }

    /** Stores a text in a column of this type, and says what it became. */
    private String storedAs(String type, String text) throws SQLException {
        execute("create table words (word " + type + ")");
        try (PreparedStatement insert = connection.prepareStatement("insert into words values (?)")) {
            insert.setString(1, text);
            insert.executeUpdate();
        }
        try (Statement select = connection.createStatement();
                ResultSet word = select.executeQuery("select word from words")) {
            word.next();
            return word.getString(1);
        }
    }

    private boolean finds(String text) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select 1 from words where word = ?")) {
            select.setString(1, text);
            try (ResultSet word = select.executeQuery()) {
                return word.next();
            }
        }
    }

    private int lengthOfTheWord() throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet length = select.executeQuery("select length(word) from words")) {
            length.next();
            return length.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
