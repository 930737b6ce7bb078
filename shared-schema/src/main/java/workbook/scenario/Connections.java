package workbook.scenario;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import workbook.connection.ConnectionProblem;
import workbook.connection.ConnectionSettings;
import workbook.scenario.Transfer.Strike;
import workbook.schema.DatabaseKind;
import workbook.schema.Sample;

/** The scenarios about reaching a database: the same code everywhere, and what happens when it cannot be reached. */
public final class Connections {

    private static final Person JOHN_DOE = new Person("John Doe", 25);

    public static final Scenario<Person, List<Person>> ADD_AND_LIST = new Scenario<>(
            "connection/add-and-list",
            new Text(
                    "Add John Doe, 25, and list everybody: the same code on every database.",
                    "스물다섯 살 John Doe를 추가하고 모두를 나열합니다. 어느 데이터베이스에서나 같은 코드입니다."),
            true,
            Sample.EMPTY,
            Size.NOTHING,
            situation -> JOHN_DOE,
            (answer, input, before, after) -> judgePeople(answer, after));

    public static final Scenario<ConnectionSettings, Refusal> SETTINGS = new Scenario<>(
            "connection/settings",
            new Text(
                    "Open the library with settings that lead nowhere, and say in one line which it is.",
                    "어디에도 닿지 않는 설정으로 라이브러리를 열고, 무엇이 잘못되었는지 한 줄로 알립니다."),
            false,
            Sample.EMPTY,
            Size.NOTHING,
            situation -> settingsThatLeadNowhere(situation.database()),
            (answer, input, before, after) -> {
                String problem = problemWith(input);
                return Verdict.compare(
                        answer,
                        answer == null ? nothing() : new Refusal(answer.moment(), problem),
                        refusal -> refusal.countsIf(refusal.line().equals(problem)));
            });

    public static final Scenario<Situation, List<Person>> POOL = new Scenario<>(
            "connection/pool",
            new Text(
                    "With a pool of one connection, add John Doe and list everybody before the transaction ends.",
                    "연결이 하나뿐인 풀로, 트랜잭션이 끝나기 전에 John Doe를 추가하고 모두를 나열합니다."),
            true,
            Sample.EMPTY,
            Size.NOTHING,
            situation -> situation,
            (answer, input, before, after) -> judgePeople(answer, after));

    public static final Scenario<Transfer, Void> OUTAGE = new Scenario<Transfer, Void>(
                    "connection/outage",
                    new Text(
                            "Transfer an amount; the server breaks the connection between the two halves. In the end the amount has"
                                    + " moved, once.",
                            "금액을 이체합니다. 두 단계 사이에 서버가 연결을 끊습니다. 마지막에는 금액이 정확히 한 번 옮겨져 있어야 합니다."),
                    true,
                    Sample.ACCOUNTS,
                    Size.NOTHING,
                    situation -> new Transfer("John Doe", "Ada", 10, situation, new Strike(situation.outage())),
                    (answer, input, before, after) ->
                            Verdict.compare(Tables.balances(after), List.of(90L, 110L), balances -> Counts.of(
                                            "paid", 100 - balances.get(0))
                                    .and("received", balances.get(1) - 100)))
            .on(DatabaseKind.POSTGRESQL);

    public static final Scenario<Situation, Refusal> SCHEMA_MISMATCH = new Scenario<>(
            "connection/schema-mismatch",
            new Text(
                    "The mapping has a column, nickname, that the table has not: say so, the sooner the better.",
                    "매핑에는 nickname 컬럼이 있는데 테이블에는 없습니다. 빨리 알아차릴수록 좋습니다."),
            false,
            Sample.EMPTY,
            Size.NOTHING,
            situation -> situation,
            (answer, input, before, after) -> {
                boolean named =
                        answer != null && answer.line().toLowerCase(Locale.ROOT).contains("nickname");
                return Verdict.compare(answer, named ? answer : nothing(), Refusal::counts);
            });

    private Connections() {}

    /** In the order in which a reader meets them. */
    public static List<Scenario<?, ?>> scenarios() {
        return List.of(ADD_AND_LIST, SETTINGS, POOL, OUTAGE, SCHEMA_MISMATCH);
    }

    private static Verdict judgePeople(List<Person> answer, Connection after) throws SQLException {
        return Verdict.compare(
                new People(answer, Tables.people(after)),
                new People(List.of(JOHN_DOE), List.of(JOHN_DOE)),
                people -> Counts.of(
                        "users", people.listed() == null ? 0 : people.listed().size()));
    }

    /** Who was listed, and who is in the table. */
    private record People(List<Person> listed, List<Person> stored) {}

    private static Refusal nothing() {
        return new Refusal(Refusal.Moment.AT_START, "");
    }

    /** An unknown database, a folder that is not there, a port where nobody listens. */
    private static ConnectionSettings settingsThatLeadNowhere(DatabaseKind database) {
        return switch (database) {
            case H2 -> ConnectionSettings.of("jdbc:h2:mem:nowhere;IFEXISTS=TRUE", "sa", "");
            case SQLITE -> ConnectionSettings.of("jdbc:sqlite:no-such-folder/workbook.db", null, null);
            case POSTGRESQL -> ConnectionSettings.of("jdbc:postgresql://127.0.0.1:1/workbook", "learner", "secret");
        };
    }

    /** What plain JDBC says of them. */
    private static String problemWith(ConnectionSettings settings) {
        try (Connection connection =
                DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
            throw new IllegalStateException("these settings lead somewhere: " + connection);
        } catch (SQLException failure) {
            return ConnectionProblem.of(failure, settings).toString();
        }
    }
}
