package workbook.scenario;

import static workbook.scenario.Refusal.Moment.AT_FIRST_QUERY;
import static workbook.scenario.Refusal.Moment.AT_START;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import workbook.connection.ConnectionProblem;
import workbook.connection.ConnectionSettings;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** The judges of the connection scenarios accept what is right and reject what is not. */
@ExtendWith(SharedDatabases.class)
class ConnectionScenariosTest {

    private static final List<Person> JOHN_DOE = List.of(new Person("John Doe", 25));

    private final Judging judging;

    ConnectionScenariosTest(Databases databases) {
        this.judging = new Judging(databases);
    }

    @Test
    void idsAreThoseOfTheExample() {
        Assertions.assertThat(Connections.scenarios())
                .extracting(Scenario::example)
                .containsOnly("connection")
                .hasSize(5);
    }

    @Test
    void johnDoeIsToBeInTheTableAndInTheList() throws Exception {
        String insert = "insert into users (name, age) values ('John Doe', 25)";
        judging.assertRight(Connections.ADD_AND_LIST, 1, (connection, person) -> done(connection, insert, JOHN_DOE));
        judging.assertRight(Connections.POOL, 1, (connection, situation) -> done(connection, insert, JOHN_DOE));
        judging.assertWrong(Connections.ADD_AND_LIST, 1, (connection, person) -> JOHN_DOE);
        judging.assertWrong(Connections.ADD_AND_LIST, 1, (connection, person) -> done(connection, insert, List.of()));
        judging.assertWrong(Connections.POOL, 1, (connection, situation) -> JOHN_DOE);
    }

    @Test
    void aProblemWithSettingsIsSaidInTheWordsOfAll() throws Exception {
        judging.assertRight(
                Connections.SETTINGS, 1, (connection, settings) -> new Refusal(AT_START, problem(settings)));
        judging.assertRight(
                Connections.SETTINGS, 1, (connection, settings) -> new Refusal(AT_FIRST_QUERY, problem(settings)));
        judging.assertWrong(
                Connections.SETTINGS, 1, (connection, settings) -> new Refusal(AT_START, "something went wrong"));
        judging.assertWrong(Connections.SETTINGS, 1, (connection, settings) -> null);
    }

    @Test
    void theAmountMovesOnce() throws Exception {
        String pay = "update accounts set balance = balance - 10 where owner = 'John Doe'";
        String receive = "update accounts set balance = balance + 10 where owner = 'Ada'";
        judging.assertRight(Connections.OUTAGE, 1, (connection, transfer) -> {
            done(connection, pay, null);
            return done(connection, receive, null);
        });
        judging.assertWrong(Connections.OUTAGE, 1, (connection, transfer) -> null);
        judging.assertWrong(Connections.OUTAGE, 1, (connection, transfer) -> done(connection, pay, null));
        judging.assertWrong(Connections.OUTAGE, 1, (connection, transfer) -> {
            done(connection, pay, null);
            done(connection, pay, null);
            done(connection, receive, null);
            return done(connection, receive, null);
        });
        Assertions.assertThat(Connections.OUTAGE.databases()).containsExactly(DatabaseKind.POSTGRESQL);
    }

    @Test
    void aMismatchIsToBeNamed() throws Exception {
        judging.assertRight(
                Connections.SCHEMA_MISMATCH,
                1,
                (connection, situation) -> new Refusal(AT_FIRST_QUERY, "no column NICKNAME in USERS"));
        judging.assertWrong(
                Connections.SCHEMA_MISMATCH, 1, (connection, situation) -> new Refusal(AT_START, "bad grammar"));
        judging.assertWrong(Connections.SCHEMA_MISMATCH, 1, (connection, situation) -> null);
    }

    private static <A> A done(Connection connection, String sql, A answer) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            return answer;
        }
    }

    private static String problem(ConnectionSettings settings) {
        try (Connection connection =
                DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
            throw new IllegalStateException("led to " + connection);
        } catch (SQLException failure) {
            return ConnectionProblem.of(failure, settings).toString();
        }
    }
}
