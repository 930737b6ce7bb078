package workbook.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.observation.Observation.OK;
import static workbook.observation.Observation.WRONG_RESULT;
import static workbook.scenario.Connections.ADD_AND_LIST;
import static workbook.scenario.Connections.OUTAGE;
import static workbook.scenario.Connections.POOL;
import static workbook.scenario.Connections.SCHEMA_MISMATCH;
import static workbook.scenario.Connections.SETTINGS;
import static workbook.schema.DatabaseKind.H2;
import static workbook.schema.DatabaseKind.POSTGRESQL;
import static workbook.sidebyside.Claim.EBEAN;
import static workbook.sidebyside.Claim.EVERYWHERE;
import static workbook.sidebyside.Claim.HIBERNATE;
import static workbook.sidebyside.Claim.JDBC;
import static workbook.sidebyside.Claim.JOOQ;
import static workbook.sidebyside.Claim.MYBATIS;
import static workbook.sidebyside.Claim.claim;

import java.util.List;
import java.util.Map;

/** Claims about reaching a database, and about what happens when it cannot be reached. */
final class ConnectionClaims {

    private static final List<String> AT_START = List.of("refusedAtStart");
    private static final List<String> AT_FIRST_QUERY = List.of("refusedAtFirstQuery");

    private ConnectionClaims() {}

    static List<Claim> all() {
        return List.of(
                claim(
                        "only-the-connection-differs",
                        "The same code adds somebody and lists everybody in two statements on H2 and on PostgreSQL, in each of"
                                + " the five libraries.",
                        "같은 코드가 H2에서도 PostgreSQL에서도 SQL 문 두 개로 사람을 추가하고 모두를 나열합니다. 다섯 라이브러리 모두 그렇습니다.",
                        List.of(H2, POSTGRESQL),
                        evidence -> Map.of(
                                        JDBC, "data-source",
                                        HIBERNATE, "persist",
                                        JOOQ, "dsl",
                                        MYBATIS, "mapper",
                                        EBEAN, "bean")
                                .forEach((library, approach) -> assertThat(
                                                evidence.statements(library, ADD_AND_LIST, approach))
                                        .isEqualTo(Growth.of(2)))),
                claim(
                        "wrong-settings-at-the-first-query",
                        "Left to themselves, JDBC, jOOQ and MyBatis find wrong settings at the first query; Hibernate, given a"
                                + " URL, and Ebean's own pool refuse to start.",
                        "그대로 두면 JDBC, jOOQ, MyBatis는 첫 쿼리에서야 잘못된 설정을 알게 됩니다. URL을 받은 Hibernate와 Ebean의 자체 풀은 시작을 거부합니다.",
                        EVERYWHERE,
                        evidence -> {
                            Map.of(JDBC, "first-query", JOOQ, "connection-provider", MYBATIS, "own-pool")
                                    .forEach((library, approach) -> assertThat(
                                                    evidence.result(library, SETTINGS, approach))
                                            .isEqualTo(AT_FIRST_QUERY));
                            Map.of(HIBERNATE, "jdbc-url", EBEAN, "ebean-datasource")
                                    .forEach((library, approach) -> assertThat(
                                                    evidence.result(library, SETTINGS, approach))
                                            .isEqualTo(AT_START));
                        }),
                claim(
                        "a-pool-says-so-at-once",
                        "Behind a pool that fails fast, wrong settings keep each of the five libraries from starting.",
                        "시작할 때 바로 실패하는 풀을 두면, 설정이 잘못되었을 때 다섯 라이브러리 모두 시작하지 못합니다.",
                        EVERYWHERE,
                        evidence -> List.of(JDBC, HIBERNATE, JOOQ, MYBATIS, EBEAN)
                                .forEach(library -> assertThat(evidence.result(library, SETTINGS, "pool"))
                                        .isEqualTo(AT_START))),
                claim(
                        "waiting-for-oneself",
                        "Whoever asks for a second connection while holding the only one waits in vain, in every library: a"
                                + " second session, jOOQ's outer context, Ebean's REQUIRES_NEW.",
                        "하나뿐인 연결을 쥔 채 두 번째 연결을 요청하면 어느 라이브러리에서나 헛되이 기다립니다. 두 번째 세션, jOOQ의 바깥 컨텍스트, Ebean의 REQUIRES_NEW가 그렇습니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.outcome(JDBC, POOL, "second-connection"))
                                    .startsWith("SQLTransientConnectionException");
                            assertThat(evidence.outcome(HIBERNATE, POOL, "second-session"))
                                    .startsWith("JDBCConnectionException");
                            assertThat(evidence.outcome(JOOQ, POOL, "outer-context"))
                                    .startsWith("DataAccessException");
                            Map.of(MYBATIS, "second-session", EBEAN, "requires-new")
                                    .forEach(
                                            (library, approach) -> assertThat(evidence.outcome(library, POOL, approach))
                                                    .startsWith("PersistenceException"));
                        }),
                claim(
                        "a-closed-pool-lends-nothing",
                        "Once its pool is closed, each of the five libraries throws and inserts nothing. Ebean, shut down on a"
                                + " pool that is not its own, works on.",
                        "풀이 닫히면 다섯 라이브러리 모두 예외를 던지고 아무것도 삽입하지 않습니다. 자체 풀을 쓰지 않는 Ebean은 shutdown한 뒤에도 계속 동작합니다.",
                        EVERYWHERE,
                        evidence -> {
                            List.of(JDBC, HIBERNATE, JOOQ, MYBATIS, EBEAN).forEach(library -> {
                                assertThat(evidence.outcome(library, POOL, "after-close"))
                                        .contains("Exception");
                                assertThat(evidence.statements(library, POOL, "after-close", "insert"))
                                        .isEqualTo(Growth.of(0));
                            });
                            assertThat(evidence.outcome(EBEAN, POOL, "after-shutdown"))
                                    .isEqualTo(OK);
                        }),
                claim(
                        "used-up-or-closed",
                        "Whether its pool is used up or closed, jOOQ says in the same words; Hibernate, MyBatis and Ebean repeat"
                                + " the pool's.",
                        "풀에 남은 연결이 없을 때와 풀이 닫혔을 때 jOOQ의 메시지는 같습니다. Hibernate, MyBatis, Ebean은 풀의 메시지를 그대로 전합니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.outcome(JOOQ, POOL, "outer-context"))
                                    .startsWith("DataAccessException")
                                    .isEqualTo(evidence.outcome(JOOQ, POOL, "after-close"));
                            Map.of(HIBERNATE, "second-session", MYBATIS, "second-session", EBEAN, "requires-new")
                                    .forEach((library, approach) -> {
                                        assertThat(evidence.outcome(library, POOL, approach))
                                                .contains("request timed out");
                                        assertThat(evidence.outcome(library, POOL, "after-close"))
                                                .contains("has been closed");
                                    });
                        }),
                claim(
                        "try-the-whole-again",
                        "When the server breaks the connection between the halves of a transfer, each library fails, and each"
                                + " succeeds when the whole unit of work is tried again.",
                        "이체의 두 단계 사이에 서버가 연결을 끊으면 어느 라이브러리든 실패하고, 작업 단위 전체를 다시 시도하면 어느 라이브러리든 성공합니다.",
                        List.of(POSTGRESQL),
                        evidence -> List.of(JDBC, HIBERNATE, JOOQ, MYBATIS, EBEAN)
                                .forEach(library -> {
                                    assertThat(evidence.outcome(library, OUTAGE, "give-up"))
                                            .contains("Exception");
                                    assertThat(evidence.outcome(library, OUTAGE, "try-again"))
                                            .isEqualTo(OK);
                                })),
                claim(
                        "a-broken-session-stays-broken",
                        "A new attempt in the same session, or transaction, fails again in Hibernate, MyBatis and Ebean.",
                        "같은 세션이나 트랜잭션에서 다시 시도하면 Hibernate, MyBatis, Ebean 모두 또 실패합니다.",
                        List.of(POSTGRESQL),
                        evidence -> Map.of(
                                        HIBERNATE, "same-session",
                                        MYBATIS, "same-session",
                                        EBEAN, "same-transaction")
                                .forEach((library, approach) -> assertThat(evidence.outcome(library, OUTAGE, approach))
                                        .contains("Exception"))),
                claim(
                        "objects-remember-the-failure",
                        "A new attempt with the objects of the first moves the wrong amount in Hibernate and in Ebean: they are"
                                + " no longer what the database holds.",
                        "첫 시도의 객체를 그대로 써서 다시 시도하면 Hibernate와 Ebean에서 금액이 잘못 옮겨집니다. 그 객체는 더 이상 데이터베이스의 상태와 같지 않습니다.",
                        List.of(POSTGRESQL),
                        evidence -> Map.of(HIBERNATE, "same-objects", EBEAN, "same-beans")
                                .forEach((library, approach) -> assertThat(evidence.outcome(library, OUTAGE, approach))
                                        .isEqualTo(WRONG_RESULT))),
                claim(
                        "halves-that-commit",
                        "Without a transaction the first half is made twice, in JDBC, Hibernate and MyBatis.",
                        "트랜잭션이 없으면 앞 단계가 두 번 실행됩니다. JDBC, Hibernate, MyBatis 모두 그렇습니다.",
                        List.of(POSTGRESQL),
                        evidence -> Map.of(
                                        JDBC, "without-transaction",
                                        HIBERNATE, "without-transaction",
                                        MYBATIS, "auto-commit")
                                .forEach((library, approach) -> assertThat(evidence.outcome(library, OUTAGE, approach))
                                        .isEqualTo(WRONG_RESULT))),
                claim(
                        "who-validates",
                        "A mapping that disagrees with its table is found at the start by Hibernate's validation; JDBC, jOOQ,"
                                + " MyBatis and Ebean find it at the first query, unless they are made to ask for no row.",
                        "테이블과 어긋난 매핑을 Hibernate의 검증은 시작할 때 찾아냅니다. JDBC, jOOQ, MyBatis, Ebean은 시작할 때 빈 쿼리를 일부러 보내지 않는 한 첫 쿼리에서 찾아냅니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.result(HIBERNATE, SCHEMA_MISMATCH, "validate"))
                                    .isEqualTo(AT_START);
                            List.of(JDBC, JOOQ, MYBATIS, EBEAN).forEach(library -> {
                                assertThat(evidence.result(library, SCHEMA_MISMATCH, "first-query"))
                                        .isEqualTo(AT_FIRST_QUERY);
                                assertThat(evidence.result(library, SCHEMA_MISMATCH, "ask-for-no-row"))
                                        .isEqualTo(AT_START);
                            });
                        }),
                claim(
                        "a-column-nobody-misses",
                        "MyBatis's select * and a partly loaded bean of Ebean never find out that the column is missing.",
                        "MyBatis의 select *와 일부만 읽은 Ebean 빈은 컬럼이 없다는 것을 끝내 알아차리지 못합니다.",
                        EVERYWHERE,
                        evidence -> Map.of(MYBATIS, "select-star", EBEAN, "partial-bean")
                                .forEach((library, approach) -> assertThat(
                                                evidence.outcome(library, SCHEMA_MISMATCH, approach))
                                        .isEqualTo(WRONG_RESULT))));
    }
}
