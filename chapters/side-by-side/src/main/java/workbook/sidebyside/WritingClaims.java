package workbook.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;
import static workbook.scenario.Relationship.DELETE_USER;
import static workbook.scenario.Relationship.MOVE_POST;
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

/** Claims about creating, replacing, moving and deleting. */
final class WritingClaims {

    private WritingClaims() {}

    static List<Claim> all() {
        return List.of(
                claim(
                        "new-rows-lose-comments",
                        "Deleting a user's posts and inserting the new list loses comments and tags, in every library; so"
                                + " the count of statements alone does not say which way is better.",
                        "게시글을 모두 지우고 새 목록을 삽입하면 어느 라이브러리에서나 댓글과 태그가 사라집니다. SQL 문의 수만으로는 어느 방법이 나은지 알 수 없습니다.",
                        EVERYWHERE,
                        evidence -> Map.of(
                                        JDBC, "delete-and-reinsert",
                                        HIBERNATE, "clear-and-add-all",
                                        JOOQ, "delete-and-reinsert",
                                        MYBATIS, "delete-and-reinsert",
                                        EBEAN, "clear-and-add")
                                .forEach((library, approach) -> assertThat(
                                                evidence.outcome(library, REPLACE_POSTS, approach))
                                        .isEqualTo(Observation.WRONG_RESULT))),
                claim(
                        "identity-inserts-one-by-one",
                        "With identity columns Hibernate inserts row by row, as a loop does: it needs each id at once.",
                        "identity 컬럼을 쓰면 Hibernate도 반복문처럼 한 행씩 삽입합니다. 부여된 id가 곧바로 필요하기 때문입니다.",
                        EVERYWHERE,
                        evidence -> assertThat(
                                        evidence.statements(HIBERNATE, CREATE_USER_WITH_POSTS, "identity", "insert"))
                                .isEqualTo(
                                        evidence.statements(JDBC, CREATE_USER_WITH_POSTS, "insert-per-row", "insert"))
                                .isEqualTo(Growth.of(11, 251))),
                claim(
                        "sequences-allow-batches",
                        "With ids from a sequence, Hibernate inserts 250 posts in fewer statements than it takes with"
                                + " identity columns for ten.",
                        "시퀀스에서 id를 받으면 Hibernate는 게시글 250개를, identity 컬럼으로 10개를 넣을 때보다 적은 SQL 문으로 삽입합니다.",
                        List.of(H2, POSTGRESQL),
                        evidence -> {
                            Growth batched = evidence.statements(
                                    HIBERNATE, CREATE_USER_WITH_POSTS, "sequence-batched", "insert");
                            Growth identity =
                                    evidence.statements(HIBERNATE, CREATE_USER_WITH_POSTS, "identity", "insert");
                            assertThat(batched.values().get(1))
                                    .isLessThan(identity.values().get(0));
                        }),
                claim(
                        "batch-without-keys",
                        "On SQLite a JDBC batch gives back no generated keys. Hibernate never batches inserts into identity"
                                + " columns, and so has every key on each database.",
                        "SQLite에서 JDBC 배치는 생성된 키를 돌려주지 않습니다. Hibernate는 identity 컬럼에 삽입할 때 배치를 쓰지 않으므로 어느 데이터베이스에서나 모든 키를 받습니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.outcome(JDBC, CREATE_USER_WITH_POSTS, "batch"))
                                    .isEqualTo(
                                            evidence.database() == SQLITE ? Observation.WRONG_RESULT : Observation.OK);
                            assertThat(evidence.outcome(HIBERNATE, CREATE_USER_WITH_POSTS, "identity"))
                                    .isEqualTo(Observation.OK);
                        }),
                claim(
                        "diff-writes-what-changed",
                        "Given a new list of posts, Hibernate's managed collection sends as many statements as the"
                                + " hand-written diff, five, whatever the size: it finds out by itself what changed.",
                        "새 게시글 목록을 받으면 Hibernate의 관리 컬렉션은 손으로 짠 차이 비교와 같은 수의 SQL 문을 보냅니다. 목록 크기와 상관없이 다섯입니다. 무엇이 바뀌었는지는 스스로 찾아냅니다.",
                        EVERYWHERE,
                        evidence -> assertThat(evidence.statements(HIBERNATE, REPLACE_POSTS, "diff"))
                                .isEqualTo(evidence.statements(JDBC, REPLACE_POSTS, "diff"))
                                .isEqualTo(Growth.of(5, 5))),
                claim(
                        "inverse-side-is-not-written",
                        "Changing only the collection moves no post in Hibernate: the side with the foreign key is the"
                                + " one that is written, as the single UPDATE by hand shows.",
                        "Hibernate에서 컬렉션만 바꾸면 게시글은 옮겨지지 않습니다. 손으로 쓴 UPDATE 하나가 보여 주듯, 외래 키를 가진 쪽만 기록됩니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.outcome(HIBERNATE, MOVE_POST, "inverse-side-only"))
                                    .isEqualTo(Observation.WRONG_RESULT);
                            assertThat(evidence.statements(HIBERNATE, MOVE_POST, "owning-side", "update"))
                                    .isEqualTo(evidence.statements(JDBC, MOVE_POST, "single-update", "update"))
                                    .isEqualTo(Growth.of(1, 1));
                        }),
                claim(
                        "cascade-remove-reads-first",
                        "Hibernate's cascading remove loads every post and deletes row by row; left to the foreign key,"
                                + " no post is read, and two deletes are enough in either library.",
                        "Hibernate의 연쇄 삭제는 게시글을 모두 읽어 한 행씩 지웁니다. 외래 키에 맡기면 게시글을 읽지 않고, 어느 라이브러리든 DELETE 두 번이면 충분합니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.rows(HIBERNATE, DELETE_USER, "cascade-remove"))
                                    .matches(Growth::grows, "grows");
                            assertThat(evidence.statements(HIBERNATE, DELETE_USER, "on-delete-cascade", "delete"))
                                    .isEqualTo(evidence.statements(JDBC, DELETE_USER, "database-cascade", "delete"))
                                    .isEqualTo(Growth.of(2, 2));
                            assertThat(evidence.rows(HIBERNATE, DELETE_USER, "on-delete-cascade"))
                                    .matches(rows -> !rows.grows(), "does not grow");
                        }),
                claim(
                        "foreign-key-speaks",
                        "Forgetting the comments is refused by the database in Hibernate and in JDBC, each in its own exception.",
                        "댓글을 빠뜨리고 지우면 Hibernate에서도 JDBC에서도 데이터베이스가 거부합니다. 예외는 저마다 다릅니다.",
                        EVERYWHERE,
                        evidence -> {
                            String hibernate = evidence.outcome(HIBERNATE, DELETE_USER, "forget-comments");
                            String jdbc = evidence.outcome(JDBC, DELETE_USER, "forget-comments");
                            assertThat(List.of(hibernate, jdbc))
                                    .allMatch(outcome -> outcome.matches("\\w+Exception.*"))
                                    .doesNotHaveDuplicates();
                        }),
                claim(
                        "forgotten-cascade-is-silent",
                        "Where the mapping forgets the cascade, Hibernate and Ebean store the user without the posts, and neither"
                                + " complains.",
                        "매핑에 cascade를 빠뜨리면 Hibernate와 Ebean은 게시글 없이 사용자만 저장하고, 어느 쪽도 알려 주지 않습니다.",
                        EVERYWHERE,
                        evidence -> assertThat(evidence.outcome(HIBERNATE, CREATE_USER_WITH_POSTS, "without-cascade"))
                                .isEqualTo(evidence.outcome(EBEAN, CREATE_USER_WITH_POSTS, "forget-cascade"))
                                .isEqualTo(Observation.WRONG_RESULT)),
                claim(
                        "delete-query-stays-flat",
                        "Deleting a bean, Ebean cascades post by post; its delete query sends the same few statements however many"
                                + " posts there are.",
                        "빈을 지우면 Ebean은 게시글마다 차례로 지웁니다. delete 쿼리는 게시글이 몇 개든 같은 수의 SQL 문만 보냅니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.statements(EBEAN, DELETE_USER, "cascade"))
                                    .isEqualTo(Growth.of(34, 754));
                            assertThat(evidence.statements(EBEAN, DELETE_USER, "delete-query"))
                                    .isEqualTo(Growth.of(7, 7));
                        }),
                claim(
                        "saving-each-writes-all",
                        "To save every post of a new list writes those, too, that did not change: jOOQ's store and MyBatis's update,"
                                + " one by one, grow with the list; a batch in jOOQ and a comparison in MyBatis do not.",
                        "새 목록의 게시글을 하나씩 모두 저장하면 바뀌지 않은 것까지 기록합니다. 하나씩 보내는 jOOQ의 store와 MyBatis의 update는 목록과 함께 늘고, jOOQ의 배치와 MyBatis의 비교는 늘지 않습니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.statements(JOOQ, REPLACE_POSTS, "store-each"))
                                    .isEqualTo(evidence.statements(MYBATIS, REPLACE_POSTS, "save-each"))
                                    .isEqualTo(Growth.of(13, 253));
                            assertThat(evidence.statements(JOOQ, REPLACE_POSTS, "batch-store"))
                                    .isEqualTo(evidence.statements(MYBATIS, REPLACE_POSTS, "diff"))
                                    .isEqualTo(Growth.of(5, 5));
                        }),
                claim(
                        "bag-rewrites-everything",
                        "A many-to-many List in Hibernate deletes and inserts every row of the join table to change one"
                                + " tag, as replacing all by hand does; a Set changes one row.",
                        "Hibernate에서 다대다 관계를 List로 두면 태그 하나를 바꾸려고 연결 테이블의 모든 행을 지우고 다시 넣습니다. 손으로 모두 갈아 끼우는 것과 같습니다. Set이면 한 행만 바뀝니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.rows(HIBERNATE, TAG_POSTS, "list"))
                                    .matches(Growth::grows, "grows");
                            assertThat(evidence.rows(JDBC, TAG_POSTS, "replace-all"))
                                    .matches(Growth::grows, "grows");
                            assertThat(evidence.statements(HIBERNATE, TAG_POSTS, "set", "delete"))
                                    .isEqualTo(Growth.of(1, 1));
                        }));
    }
}
