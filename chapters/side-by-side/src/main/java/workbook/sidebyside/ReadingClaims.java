package workbook.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.scenario.Relationship.COUNT_POSTS;
import static workbook.scenario.Relationship.FIND_USER_AND_READ_POSTS;
import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;
import static workbook.scenario.Relationship.PAGE_USERS_WITH_POSTS;
import static workbook.schema.DatabaseKind.H2;
import static workbook.schema.DatabaseKind.POSTGRESQL;
import static workbook.schema.DatabaseKind.SQLITE;
import static workbook.sidebyside.Claim.EBEAN;
import static workbook.sidebyside.Claim.EVERYWHERE;
import static workbook.sidebyside.Claim.HIBERNATE;
import static workbook.sidebyside.Claim.JDBC;
import static workbook.sidebyside.Claim.JOOQ;
import static workbook.sidebyside.Claim.MYBATIS;
import static workbook.sidebyside.Claim.claim;

import java.util.List;
import java.util.Map;
import workbook.observation.Observation;

/** Claims about finding, listing, paging and counting. */
final class ReadingClaims {

    private ReadingClaims() {}

    static List<Claim> all() {
        return List.of(
                claim(
                        "same-n-plus-one",
                        "Hibernate's lazy collection and a hand-written loop send the same number of statements: one for"
                                + " the users, and one more for each user.",
                        "Hibernate의 지연 로딩 컬렉션과 손으로 짠 반복문은 SQL 문을 똑같은 수만큼 보냅니다. 사용자 목록에 하나, 그리고 사용자마다 하나씩입니다.",
                        EVERYWHERE,
                        evidence -> {
                            Growth onePlusN = Growth.of(11, 251);
                            assertThat(evidence.statements(HIBERNATE, LIST_USERS_WITH_POSTS, "lazy"))
                                    .isEqualTo(onePlusN);
                            assertThat(evidence.statements(JDBC, LIST_USERS_WITH_POSTS, "select-per-user"))
                                    .isEqualTo(onePlusN);
                        }),
                claim(
                        "lazy-is-not-always-n-plus-one",
                        "The same lazy reading of every collection sends one statement for each user in Hibernate and MyBatis;"
                                + " Ebean loads a hundred collections with each.",
                        "컬렉션을 지연 로딩으로 모두 읽을 때 Hibernate와 MyBatis는 사용자마다 SQL 문을 하나씩 보냅니다. Ebean은 SQL 문 하나로 컬렉션을 백 개씩 읽습니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.statements(HIBERNATE, LIST_USERS_WITH_POSTS, "lazy"))
                                    .isEqualTo(
                                            evidence.statements(MYBATIS, LIST_USERS_WITH_POSTS, "nested-select-lazy"))
                                    .isEqualTo(Growth.of(11, 251));
                            assertThat(evidence.statements(EBEAN, LIST_USERS_WITH_POSTS, "lazy"))
                                    .isEqualTo(Growth.of(2, 4));
                        }),
                claim(
                        "one-statement-in-each",
                        "Each of the five libraries can list all users with their posts in one statement.",
                        "다섯 라이브러리 모두 사용자 전체와 게시글을 SQL 문 하나로 나열할 수 있습니다.",
                        EVERYWHERE,
                        evidence -> Map.of(
                                        JDBC, "join",
                                        HIBERNATE, "join-fetch",
                                        JOOQ, "multiset",
                                        MYBATIS, "nested-result-map",
                                        EBEAN, "fetch")
                                .forEach((library, approach) -> assertThat(
                                                evidence.statements(library, LIST_USERS_WITH_POSTS, approach))
                                        .isEqualTo(Growth.of(1, 1)))),
                claim(
                        "multiset-repeats-nothing",
                        "jOOQ's MULTISET reads one row for each user, the posts nested in it; a join repeats the user in every"
                                + " row of a post.",
                        "jOOQ의 MULTISET은 사용자마다 한 행만 읽고 게시글은 그 안에 담습니다. 조인은 게시글마다 사용자를 되풀이합니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.rows(JOOQ, LIST_USERS_WITH_POSTS, "multiset"))
                                    .isEqualTo(Growth.of(10, 250));
                            assertThat(evidence.rows(JOOQ, LIST_USERS_WITH_POSTS, "join"))
                                    .isEqualTo(evidence.rows(MYBATIS, LIST_USERS_WITH_POSTS, "nested-result-map"))
                                    .isEqualTo(Growth.of(31, 775));
                        }),
                claim(
                        "lazy-after-the-end",
                        "When the session or transaction is over, Hibernate refuses to load lazily; MyBatis and Ebean open"
                                + " another connection and load all the same.",
                        "세션이나 트랜잭션이 끝난 뒤 Hibernate는 지연 로딩을 거부합니다. MyBatis와 Ebean은 연결을 새로 열어 그대로 읽습니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.outcome(HIBERNATE, FIND_USER_AND_READ_POSTS, "after-close"))
                                    .startsWith("LazyInitializationException");
                            assertThat(evidence.outcome(MYBATIS, FIND_USER_AND_READ_POSTS, "lazy-after-close"))
                                    .isEqualTo(Observation.OK);
                            assertThat(evidence.outcome(EBEAN, FIND_USER_AND_READ_POSTS, "lazy-after-transaction"))
                                    .isEqualTo(Observation.OK);
                        }),
                claim(
                        "join-fetch-is-the-join",
                        "Hibernate's join fetch reads exactly the rows that the join written by hand reads, in one"
                                + " statement.",
                        "Hibernate의 join fetch는 손으로 쓴 조인과 똑같은 행을 SQL 문 하나로 읽습니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.statements(HIBERNATE, LIST_USERS_WITH_POSTS, "join-fetch"))
                                    .isEqualTo(evidence.statements(JDBC, LIST_USERS_WITH_POSTS, "join"))
                                    .isEqualTo(Growth.of(1, 1));
                            assertThat(evidence.rows(HIBERNATE, LIST_USERS_WITH_POSTS, "join-fetch"))
                                    .isEqualTo(evidence.rows(JDBC, LIST_USERS_WITH_POSTS, "join"));
                        }),
                claim(
                        "batch-size-still-grows",
                        "Of Hibernate's cures for N+1, only batch fetching still grows with the number of users; join"
                                + " fetch, entity graph and subselect do not.",
                        "Hibernate의 N+1 처방 가운데 배치 페치만 사용자 수에 따라 SQL 문이 늘어납니다. join fetch, 엔티티 그래프, 서브셀렉트는 늘지 않습니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.statements(HIBERNATE, LIST_USERS_WITH_POSTS, "batch-size"))
                                    .matches(Growth::grows, "grows");
                            assertThat(List.of("join-fetch", "entity-graph", "subselect"))
                                    .allSatisfy(cure -> assertThat(
                                                    evidence.statements(HIBERNATE, LIST_USERS_WITH_POSTS, cure))
                                            .matches(statements -> !statements.grows(), "does not grow"));
                        }),
                claim(
                        "detached-collection",
                        "After its session is closed, Hibernate refuses to read a collection that was not loaded; plain"
                                + " JDBC on SQLite answers with nothing and no error.",
                        "세션이 닫힌 뒤 Hibernate는 읽어 두지 않은 컬렉션을 읽지 못하게 막습니다. SQLite에서 순수 JDBC는 오류도 없이 빈 결과를 돌려줍니다.",
                        List.of(SQLITE),
                        evidence -> {
                            assertThat(evidence.outcome(HIBERNATE, FIND_USER_AND_READ_POSTS, "after-close"))
                                    .startsWith("LazyInitializationException");
                            assertThat(evidence.outcome(JDBC, FIND_USER_AND_READ_POSTS, "read-after-close"))
                                    .isEqualTo(Observation.WRONG_RESULT);
                        }),
                claim(
                        "limit-counts-users",
                        "A limit on a join loses posts when written by hand; on H2 and PostgreSQL, Hibernate's join fetch"
                                + " moves it into a derived table and reads exactly the rows of the page.",
                        "조인에 limit을 걸면 손으로 쓴 SQL에서는 게시글이 빠집니다. H2와 PostgreSQL에서 Hibernate의 join fetch는 limit을 파생 테이블 안으로 옮겨 그 페이지의 행만 정확히 읽습니다.",
                        List.of(H2, POSTGRESQL),
                        evidence -> {
                            assertThat(evidence.outcome(JDBC, PAGE_USERS_WITH_POSTS, "limit-joined-rows"))
                                    .isEqualTo(Observation.WRONG_RESULT);
                            assertThat(evidence.rows(HIBERNATE, PAGE_USERS_WITH_POSTS, "join-fetch-and-limit"))
                                    .isEqualTo(evidence.rows(JDBC, PAGE_USERS_WITH_POSTS, "limit-in-subquery"));
                        }),
                claim(
                        "limit-on-a-join",
                        "A limit on joined rows gives a wrong page in JDBC, jOOQ and MyBatis, and in Ebean's native SQL; a fetch"
                                + " with a limit Ebean turns into two selects.",
                        "조인한 행에 limit을 걸면 JDBC, jOOQ, MyBatis는 물론 Ebean의 네이티브 SQL에서도 잘못된 페이지가 나옵니다. limit이 있는 fetch는 Ebean이 select 두 개로 나눕니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(List.of(
                                            evidence.outcome(JDBC, PAGE_USERS_WITH_POSTS, "limit-joined-rows"),
                                            evidence.outcome(JOOQ, PAGE_USERS_WITH_POSTS, "limit-joined-rows"),
                                            evidence.outcome(MYBATIS, PAGE_USERS_WITH_POSTS, "limit-joined-rows"),
                                            evidence.outcome(EBEAN, PAGE_USERS_WITH_POSTS, "limit-native-sql")))
                                    .containsOnly(Observation.WRONG_RESULT);
                            assertThat(evidence.statements(EBEAN, PAGE_USERS_WITH_POSTS, "fetch"))
                                    .isEqualTo(Growth.of(2, 2));
                        }),
                claim(
                        "row-bounds-count-rows",
                        "MyBatis's RowBounds count rows: on a join they give a wrong page, on the users alone the right one.",
                        "MyBatis의 RowBounds는 행을 셉니다. 조인에 쓰면 잘못된 페이지가 나오고, 사용자만 읽을 때는 맞습니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.outcome(MYBATIS, PAGE_USERS_WITH_POSTS, "row-bounds-on-join"))
                                    .isEqualTo(Observation.WRONG_RESULT);
                            assertThat(evidence.outcome(MYBATIS, PAGE_USERS_WITH_POSTS, "row-bounds"))
                                    .isEqualTo(Observation.OK);
                        }),
                claim(
                        "nobody-is-not-counted",
                        "Users without posts are what counting gets wrong: an inner join leaves them out and count(*) counts one"
                                + " for each, in JDBC, jOOQ and MyBatis alike; Ebean's @Aggregation goes wrong, too.",
                        "개수를 셀 때 틀리기 쉬운 것은 게시글이 없는 사용자입니다. JDBC, jOOQ, MyBatis 모두 내부 조인은 이들을 빠뜨리고 count(*)는 1로 셉니다. Ebean의 @Aggregation도 틀립니다.",
                        EVERYWHERE,
                        evidence -> {
                            for (String library : List.of(JDBC, JOOQ, MYBATIS)) {
                                assertThat(evidence.outcome(library, COUNT_POSTS, "inner-join"))
                                        .isEqualTo(evidence.outcome(library, COUNT_POSTS, "count-rows"))
                                        .isEqualTo(Observation.WRONG_RESULT);
                            }
                            assertThat(evidence.outcome(EBEAN, COUNT_POSTS, "aggregation"))
                                    .isEqualTo(Observation.WRONG_RESULT);
                        }),
                claim(
                        "plan-without-limit",
                        "When the same query ran before without a limit, Hibernate 7.4.5 forgets the limit of its page and"
                                + " returns every user; two steps, and SQL written by hand, are not affected.",
                        "같은 쿼리를 limit 없이 먼저 실행했다면, Hibernate 7.4.5는 페이지의 limit을 잊고 모든 사용자를 돌려줍니다. 두 단계로 나누거나 SQL을 직접 쓰면 영향이 없습니다.",
                        List.of(H2, POSTGRESQL),
                        evidence -> {
                            assertThat(evidence.outcome(HIBERNATE, PAGE_USERS_WITH_POSTS, "join-fetch-after-all"))
                                    .isEqualTo(Observation.WRONG_RESULT);
                            assertThat(evidence.outcome(HIBERNATE, PAGE_USERS_WITH_POSTS, "two-steps"))
                                    .isEqualTo(Observation.OK);
                            assertThat(evidence.outcome(JDBC, PAGE_USERS_WITH_POSTS, "limit-in-subquery"))
                                    .isEqualTo(Observation.OK);
                        }),
                claim(
                        "sqlite-pages-in-memory",
                        "On SQLite the same join fetch reads every user and every post and pages in memory, as the trap by"
                                + " hand does; two steps read the page alone.",
                        "SQLite에서는 같은 join fetch가 모든 사용자와 게시글을 읽은 뒤 메모리에서 페이지를 나눕니다. 손으로 쓴 함정과 같습니다. 두 단계로 나누면 그 페이지만 읽습니다.",
                        List.of(SQLITE),
                        evidence -> {
                            assertThat(evidence.rows(HIBERNATE, PAGE_USERS_WITH_POSTS, "join-fetch-and-limit"))
                                    .isEqualTo(evidence.rows(JDBC, PAGE_USERS_WITH_POSTS, "page-in-memory"))
                                    .isEqualTo(Growth.of(31, 775));
                            assertThat(evidence.rows(HIBERNATE, PAGE_USERS_WITH_POSTS, "two-steps"))
                                    .isEqualTo(evidence.rows(JDBC, PAGE_USERS_WITH_POSTS, "two-steps"))
                                    .isEqualTo(Growth.of(21, 21));
                        }),
                claim(
                        "subselect-forgets-the-page",
                        "Hibernate's subselect fetching repeats the query without its limit: one page of five users reads"
                                + " every post there is, as paging in memory does by hand.",
                        "Hibernate의 서브셀렉트 페치는 limit을 뺀 채 쿼리를 되풀이합니다. 다섯 명짜리 한 페이지에 모든 게시글을 읽으니, 손으로 메모리에서 페이지를 나누는 것과 다르지 않습니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.rows(HIBERNATE, PAGE_USERS_WITH_POSTS, "subselect"))
                                    .matches(Growth::grows, "grows");
                            assertThat(evidence.rows(JDBC, PAGE_USERS_WITH_POSTS, "page-in-memory"))
                                    .matches(Growth::grows, "grows");
                            assertThat(evidence.rows(HIBERNATE, PAGE_USERS_WITH_POSTS, "two-steps"))
                                    .matches(rows -> !rows.grows(), "does not grow");
                        }),
                claim(
                        "counting-needs-no-entities",
                        "Counting by loading collections reads every post; a GROUP BY reads one row for each user, in"
                                + " Hibernate as in plain JDBC.",
                        "컬렉션을 읽어서 세면 모든 게시글을 읽게 됩니다. GROUP BY는 Hibernate에서도 순수 JDBC에서도 사용자마다 한 행만 읽습니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.rows(HIBERNATE, COUNT_POSTS, "group-by"))
                                    .isEqualTo(evidence.rows(JDBC, COUNT_POSTS, "group-by"))
                                    .isEqualTo(Growth.of(10, 250));
                            assertThat(evidence.rows(HIBERNATE, COUNT_POSTS, "load-collections"))
                                    .isEqualTo(Growth.of(40, 1_000));
                        }));
    }
}
