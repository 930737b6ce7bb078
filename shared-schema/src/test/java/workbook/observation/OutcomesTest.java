package workbook.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import workbook.scenario.Counts;
import workbook.scenario.Verdict;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

@ExtendWith(SharedDatabases.class)
class OutcomesTest {

    @Test
    void aRightAnswerIsOk() {
        assertThat(Outcomes.of(Optional.empty(), Optional.of(verdict(1, 1)))).isEqualTo("ok");
    }

    @Test
    void aWrongAnswerIsAWrongResult() {
        assertThat(Outcomes.of(Optional.empty(), Optional.of(verdict(1, 2)))).isEqualTo("wrong result");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n"})
    void anExceptionWithoutAMessageIsItsName(String message) {
        assertThat(outcome(new IllegalStateException(message))).isEqualTo("IllegalStateException");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "closed",
                "closed\nat line 3",
                "\n  closed\r\nmore",
                "closed; SQL statement:\nselect 1 [1-2]",
                "SQL [select a[1]; from b where c = ?]; closed"
            })
    void anExceptionIsItsNameAndTheFirstLineOfItsMessage(String message) {
        assertThat(outcome(new IllegalStateException(message))).isEqualTo("IllegalStateException: closed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "H2 | JdbcSQLIntegrityConstraintViolationException: Unique index or primary key violation: "
                        + "\"PUBLIC.UQ_TAGS_NAME INDEX PUBLIC.UQ_TAGS_NAME_INDEX_2 ON PUBLIC.TAGS(NAME NULLS FIRST) VALUES ( /* 1 */ 'draft' )\"",
                "SQLITE | SQLiteException: [SQLITE_CONSTRAINT_UNIQUE] A UNIQUE constraint failed "
                        + "(UNIQUE constraint failed: tags.name)",
                "POSTGRESQL | PSQLException: ERROR: duplicate key value violates unique constraint \"uq_tags_name\""
            })
    void aBrokenConstraintReadsTheSameEveryTime(DatabaseKind kind, String outcome, Databases databases)
            throws SQLException {
        for (int run = 1; run <= 2; run++) {
            try (Database database = SharedDatabases.clean(databases, kind)) {
                assertThat(outcome(failureOfASecondDraft(database))).isEqualTo(outcome);
            }
        }
    }

    private static Throwable failureOfASecondDraft(Database database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into tags (name) values ('draft')");
            return catchThrowable(() -> statement.execute("insert into tags (name) values ('draft')"));
        }
    }

    private static String outcome(Throwable failure) {
        return Outcomes.of(Optional.of(failure), Optional.empty());
    }

    private static Verdict verdict(int actual, int expected) {
        return Verdict.compare(actual, expected, number -> Counts.of("posts", number));
    }
}
