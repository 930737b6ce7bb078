package workbook.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.scenario.Blobs.CHANGE_IN_PLACE;
import static workbook.scenario.Relationship.DELETE_USER;
import static workbook.scenario.Relationship.MOVE_POST;
import static workbook.scenario.Relationship.PAGE_USERS_WITH_POSTS;
import static workbook.scenario.Relationship.REPLACE_POSTS;
import static workbook.scenario.Relationship.TAG_POSTS;
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

/** Claims about what the database refuses, who says so, and what is left to the database. */
final class ConstraintClaims {

    private ConstraintClaims() {}

    static List<Claim> all() {
        return List.of(
                claim(
                        "violations-by-name",
                        "A violated foreign key is an exception of its own in jOOQ and in Ebean; MyBatis wraps it like any"
                                + " other error.",
                        "외래 키 위반은 jOOQ와 Ebean에서 그 이름을 가진 예외로 나타납니다. MyBatis는 다른 오류와 똑같이 감쌉니다.",
                        List.of(H2, POSTGRESQL),
                        evidence -> {
                            assertThat(evidence.outcome(JOOQ, DELETE_USER, "forget-comments"))
                                    .startsWith("IntegrityConstraintViolationException");
                            assertThat(evidence.outcome(EBEAN, DELETE_USER, "forget-comments"))
                                    .startsWith("DataIntegrityException");
                            assertThat(evidence.outcome(MYBATIS, DELETE_USER, "forget-comments"))
                                    .startsWith("PersistenceException");
                        }),
                claim(
                        "violations-without-a-state",
                        "SQLite's driver gives violations no SQLSTATE: jOOQ still knows what they are, Ebean no longer does.",
                        "SQLite 드라이버는 제약 위반에 SQLSTATE를 붙이지 않습니다. jOOQ는 그래도 무엇인지 알아보지만 Ebean은 알아보지 못합니다.",
                        List.of(SQLITE),
                        evidence -> {
                            assertThat(evidence.outcome(JOOQ, DELETE_USER, "forget-comments"))
                                    .startsWith("IntegrityConstraintViolationException");
                            assertThat(evidence.outcome(EBEAN, DELETE_USER, "forget-comments"))
                                    .startsWith("PersistenceException");
                        }),
                claim(
                        "violations-at-commit",
                        "Hibernate finds the violation when it commits, after 4 statements for 10 posts and 8 for 250; in"
                                + " jOOQ, MyBatis and plain JDBC the first statement is refused.",
                        "Hibernate는 커밋할 때에야 위반을 알게 됩니다. 그때까지 게시글 10개에 4개, 250개에 8개의 SQL 문을 보냅니다. jOOQ, MyBatis, 순수 JDBC에서는 첫 SQL 문이 거부됩니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.statements(HIBERNATE, DELETE_USER, "forget-comments"))
                                    .isEqualTo(Growth.of(4, 8));
                            assertThat(evidence.outcome(HIBERNATE, DELETE_USER, "forget-comments"))
                                    .startsWith("RollbackException");
                            List.of(JDBC, JOOQ, MYBATIS).forEach(library -> assertThat(
                                            evidence.statements(library, DELETE_USER, "forget-comments"))
                                    .isEqualTo(Growth.of(1, 1)));
                        }),
                claim(
                        "cascade-in-the-database",
                        "Left to the foreign keys, deleting a user with all posts is two statements in JDBC, jOOQ, MyBatis"
                                + " and Ebean, and three in Hibernate, however many posts there are.",
                        "외래 키에 맡기면 게시글이 몇 개든 사용자를 게시글과 함께 지우는 데 JDBC, jOOQ, MyBatis, Ebean은 SQL 문 두 개, Hibernate는 세 개면 됩니다.",
                        EVERYWHERE,
                        evidence -> {
                            List.of(JDBC, JOOQ, MYBATIS, EBEAN).forEach(library -> assertThat(
                                            evidence.statements(library, DELETE_USER, "database-cascade"))
                                    .isEqualTo(Growth.of(2, 2)));
                            assertThat(evidence.statements(HIBERNATE, DELETE_USER, "on-delete-cascade"))
                                    .isEqualTo(Growth.of(3, 3));
                        }),
                claim(
                        "cascade-in-the-library",
                        "Ebean's cascading delete reads and deletes as a loop by hand does, 34 statements for 10 posts and"
                                + " 754 for 250; Hibernate batches its deletes.",
                        "Ebean의 연쇄 삭제는 손으로 짠 반복문처럼 읽고 지워서 게시글 10개에 34개, 250개에 754개를 보냅니다. Hibernate는 삭제를 배치로 묶습니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.statements(EBEAN, DELETE_USER, "cascade"))
                                    .isEqualTo(evidence.statements(JDBC, DELETE_USER, "children-first"))
                                    .isEqualTo(Growth.of(34, 754));
                            assertThat(evidence.statements(HIBERNATE, DELETE_USER, "cascade-remove"))
                                    .isEqualTo(Growth.of(5, 9));
                        }),
                claim(
                        "merge-is-not-everywhere",
                        "jOOQ can bring a list of posts up to date with one MERGE where the database has it; SQLite has not,"
                                + " and there, as everywhere, the difference worked out in Java is right.",
                        "데이터베이스가 지원하면 jOOQ는 MERGE 하나로 게시글 목록을 맞출 수 있습니다. SQLite에는 MERGE가 없고, 자바에서 차이를 계산하는 방법은 SQLite를 포함해 어디서나 맞습니다.",
                        EVERYWHERE,
                        evidence -> {
                            String merge = evidence.outcome(JOOQ, REPLACE_POSTS, "merge");
                            if (evidence.database() == SQLITE) {
                                assertThat(merge).startsWith("DataAccessException");
                            } else {
                                assertThat(merge).isEqualTo(Observation.OK);
                                assertThat(evidence.statements(JOOQ, REPLACE_POSTS, "merge"))
                                        .isEqualTo(Growth.of(3, 3));
                            }
                            assertThat(evidence.outcome(JDBC, REPLACE_POSTS, "diff"))
                                    .isEqualTo(evidence.outcome(MYBATIS, REPLACE_POSTS, "diff"))
                                    .isEqualTo(Observation.OK);
                        }),
                claim(
                        "who-watches-objects",
                        "An object that was changed and not saved is written by Hibernate alone: in jOOQ, MyBatis and Ebean"
                                + " the change is lost, and nobody complains.",
                        "바꾸기만 하고 저장하지 않은 객체를 기록하는 것은 Hibernate뿐입니다. jOOQ, MyBatis, Ebean에서는 변경이 사라지고, 아무도 알려 주지 않습니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.outcome(HIBERNATE, MOVE_POST, "owning-side"))
                                    .isEqualTo(Observation.OK);
                            assertThat(evidence.outcome(JOOQ, MOVE_POST, "change-without-store"))
                                    .isEqualTo(evidence.outcome(MYBATIS, MOVE_POST, "change-without-update"))
                                    .isEqualTo(evidence.outcome(EBEAN, CHANGE_IN_PLACE, "json-map-without-save"))
                                    .isEqualTo(Observation.WRONG_RESULT);
                        }),
                claim(
                        "one-update-is-enough",
                        "A post changes hands with one UPDATE in each of the five libraries.",
                        "다섯 라이브러리 모두 UPDATE 하나로 게시글의 주인을 바꿀 수 있습니다.",
                        EVERYWHERE,
                        evidence -> Map.of(
                                        JDBC, "single-update",
                                        HIBERNATE, "update-query",
                                        JOOQ, "single-update",
                                        MYBATIS, "single-update",
                                        EBEAN, "as-update")
                                .forEach((library, approach) -> assertThat(
                                                evidence.statements(library, MOVE_POST, approach))
                                        .isEqualTo(Growth.of(1, 1)))),
                claim(
                        "tags-without-loading",
                        "One tag off and one on is three statements in JDBC, jOOQ and MyBatis; Hibernate's Set sends six,"
                                + " because it loads the tags first.",
                        "태그 하나를 떼고 하나를 붙이는 데 JDBC, jOOQ, MyBatis는 SQL 문 세 개를 보냅니다. Hibernate의 Set은 먼저 태그를 읽으므로 여섯 개를 보냅니다.",
                        EVERYWHERE,
                        evidence -> {
                            Map.of(JDBC, "change-one", JOOQ, "on-conflict-do-nothing", MYBATIS, "change-one")
                                    .forEach((library, approach) -> assertThat(
                                                    evidence.statements(library, TAG_POSTS, approach))
                                            .isEqualTo(Growth.of(3, 3)));
                            assertThat(evidence.statements(HIBERNATE, TAG_POSTS, "set"))
                                    .isEqualTo(Growth.of(6, 6));
                        }),
                claim(
                        "a-page-in-one-statement",
                        "Each of the five libraries can read one page of users with all their posts in one statement, and the"
                                + " rows are those of the page however many users there are.",
                        "다섯 라이브러리 모두 한 페이지의 사용자와 그들의 모든 게시글을 SQL 문 하나로 읽을 수 있습니다. 사용자가 아무리 많아도 그 페이지의 행만 읽습니다.",
                        EVERYWHERE,
                        evidence -> Map.of(
                                        JDBC, "limit-in-subquery",
                                        HIBERNATE, "limit-in-subquery",
                                        JOOQ, "multiset",
                                        MYBATIS, "limit-in-subquery",
                                        EBEAN, "limit-in-subquery")
                                .forEach((library, approach) -> {
                                    assertThat(evidence.statements(library, PAGE_USERS_WITH_POSTS, approach))
                                            .isEqualTo(Growth.of(1, 1));
                                    assertThat(evidence.rows(library, PAGE_USERS_WITH_POSTS, approach))
                                            .matches(rows -> !rows.grows(), "does not grow");
                                })));
    }
}
