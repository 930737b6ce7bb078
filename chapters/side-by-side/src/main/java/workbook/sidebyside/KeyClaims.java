package workbook.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;
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

/** Claims about where the ids of new rows come from, and what batching does to them. */
final class KeyClaims {

    private KeyClaims() {}

    static List<Claim> all() {
        return List.of(
                claim(
                        "sqlite-batches-have-no-keys",
                        "On SQLite a batch gives back no keys, and no library can make up for it: the batched approaches of"
                                + " JDBC, jOOQ, MyBatis and Ebean all fail to say which ids the posts got.",
                        "SQLite의 배치는 키를 돌려주지 않고, 어떤 라이브러리도 이를 메울 수 없습니다. JDBC, jOOQ, MyBatis, Ebean의 배치 방식은 모두 게시글이 받은 id를 알려 주지 못합니다.",
                        List.of(SQLITE),
                        evidence -> {
                            assertThat(evidence.outcome(JDBC, CREATE_USER_WITH_POSTS, "batch"))
                                    .isEqualTo(evidence.outcome(EBEAN, CREATE_USER_WITH_POSTS, "batch"))
                                    .isEqualTo(Observation.WRONG_RESULT);
                            assertThat(evidence.outcome(JOOQ, CREATE_USER_WITH_POSTS, "batch-insert"))
                                    .startsWith("NullPointerException");
                            assertThat(evidence.outcome(MYBATIS, CREATE_USER_WITH_POSTS, "batch"))
                                    .startsWith("PersistenceException");
                        }),
                claim(
                        "returning-gives-every-key",
                        "One INSERT with many rows and a RETURNING clause gives every key on each database: jOOQ's multi-row"
                                + " insert and MyBatis's returning need two statements for a user and any number of posts.",
                        "여러 행을 한 번에 넣는 INSERT에 RETURNING을 붙이면 어느 데이터베이스에서나 모든 키를 받습니다. jOOQ의 여러 행 삽입과 MyBatis의 returning은 게시글이 몇 개든 SQL 문 두 개면 됩니다.",
                        EVERYWHERE,
                        evidence -> Map.of(JOOQ, "multi-row", MYBATIS, "returning")
                                .forEach((library, approach) -> {
                                    assertThat(evidence.outcome(library, CREATE_USER_WITH_POSTS, approach))
                                            .isEqualTo(Observation.OK);
                                    assertThat(evidence.statements(library, CREATE_USER_WITH_POSTS, approach))
                                            .isEqualTo(Growth.of(2, 2));
                                })),
                claim(
                        "multi-row-keys-need-returning",
                        "The same insert without RETURNING, read through getGeneratedKeys, loses keys on SQLite, in plain"
                                + " JDBC and in MyBatis.",
                        "같은 INSERT라도 RETURNING 없이 getGeneratedKeys로 읽으면, SQLite에서는 순수 JDBC에서도 MyBatis에서도 키를 잃습니다.",
                        List.of(SQLITE),
                        evidence -> Map.of(JDBC, "multi-row", MYBATIS, "multi-row")
                                .forEach((library, approach) -> assertThat(
                                                evidence.outcome(library, CREATE_USER_WITH_POSTS, approach))
                                        .isEqualTo(Observation.WRONG_RESULT))),
                claim(
                        "batch-that-knows-its-keys",
                        "A batch that gives its keys back is two statements in JDBC, MyBatis and Ebean; jOOQ's batchInsert is"
                                + " as few, and leaves the records without ids.",
                        "키를 돌려주는 배치는 JDBC, MyBatis, Ebean에서 SQL 문 두 개입니다. jOOQ의 batchInsert도 수는 같지만 레코드에 id가 채워지지 않습니다.",
                        List.of(H2, POSTGRESQL),
                        evidence -> {
                            List.of(JDBC, MYBATIS, EBEAN).forEach(library -> {
                                assertThat(evidence.outcome(library, CREATE_USER_WITH_POSTS, "batch"))
                                        .isEqualTo(Observation.OK);
                                assertThat(evidence.statements(library, CREATE_USER_WITH_POSTS, "batch"))
                                        .isEqualTo(Growth.of(2, 2));
                            });
                            assertThat(evidence.statements(JOOQ, CREATE_USER_WITH_POSTS, "batch-insert"))
                                    .isEqualTo(Growth.of(2, 2));
                            assertThat(evidence.outcome(JOOQ, CREATE_USER_WITH_POSTS, "batch-insert"))
                                    .startsWith("NullPointerException");
                        }),
                claim(
                        "ebean-batches-by-itself",
                        "Ebean's cascading save batches without being asked, 2 statements for 10 posts and 4 for 250;"
                                + " Hibernate with identity columns and jOOQ's store send one for each row.",
                        "Ebean의 연쇄 저장은 시키지 않아도 배치를 씁니다. 게시글 10개에 2개, 250개에 4개입니다. identity 컬럼을 쓰는 Hibernate와 jOOQ의 store는 행마다 하나씩 보냅니다.",
                        List.of(H2, POSTGRESQL),
                        evidence -> {
                            assertThat(evidence.statements(EBEAN, CREATE_USER_WITH_POSTS, "cascade"))
                                    .isEqualTo(Growth.of(2, 4));
                            assertThat(evidence.statements(HIBERNATE, CREATE_USER_WITH_POSTS, "identity"))
                                    .isEqualTo(evidence.statements(JOOQ, CREATE_USER_WITH_POSTS, "store-each"))
                                    .isEqualTo(Growth.of(11, 251));
                        }),
                claim(
                        "ebean-asks-sqlite-for-each-key",
                        "On SQLite the same cascading save of Ebean asks for each key with a statement of its own, twice as"
                                + " many as an insert for each row by hand.",
                        "SQLite에서 Ebean의 같은 연쇄 저장은 키마다 SQL 문을 하나 더 보냅니다. 손으로 한 행씩 삽입할 때의 두 배입니다.",
                        List.of(SQLITE),
                        evidence -> {
                            assertThat(evidence.statements(EBEAN, CREATE_USER_WITH_POSTS, "cascade"))
                                    .isEqualTo(Growth.of(22, 502));
                            assertThat(evidence.statements(JDBC, CREATE_USER_WITH_POSTS, "insert-per-row"))
                                    .isEqualTo(Growth.of(11, 251));
                        }),
                claim(
                        "select-key-doubles",
                        "MyBatis's selectKey sends two statements for each row where generated keys, there as in plain JDBC,"
                                + " come with the insert.",
                        "MyBatis의 selectKey는 행마다 SQL 문을 두 개 보냅니다. 생성된 키를 쓰면 순수 JDBC에서처럼 키가 INSERT와 함께 옵니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.statements(MYBATIS, CREATE_USER_WITH_POSTS, "select-key"))
                                    .isEqualTo(Growth.of(22, 502));
                            assertThat(evidence.statements(MYBATIS, CREATE_USER_WITH_POSTS, "insert-per-row"))
                                    .isEqualTo(evidence.statements(JDBC, CREATE_USER_WITH_POSTS, "insert-per-row"))
                                    .isEqualTo(Growth.of(11, 251));
                        }),
                claim(
                        "read-the-keys-back",
                        "Where a batch gives no keys, reading them afterwards costs one statement more and is right on every"
                                + " database: 3 in JDBC and jOOQ, 4 in MyBatis, for 10 posts as for 250.",
                        "배치가 키를 돌려주지 않아도, 나중에 다시 읽으면 SQL 문 하나가 더 들 뿐이고 어느 데이터베이스에서나 맞습니다. 게시글이 10개든 250개든 JDBC와 jOOQ는 3개, MyBatis는 4개입니다.",
                        EVERYWHERE,
                        evidence -> Map.of(JDBC, 3, JOOQ, 3, MYBATIS, 4).forEach((library, count) -> {
                            assertThat(evidence.statements(library, CREATE_USER_WITH_POSTS, "batch-then-read"))
                                    .isEqualTo(Growth.of(count, count));
                            assertThat(evidence.outcome(library, CREATE_USER_WITH_POSTS, "batch-then-read"))
                                    .isEqualTo(Observation.OK);
                        })));
    }
}
