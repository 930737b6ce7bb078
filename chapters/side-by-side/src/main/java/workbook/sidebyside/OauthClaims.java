package workbook.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.oauth.Oauth.AUTHORIZATION_STORE;
import static workbook.oauth.Oauth.CLIENT_STORE;
import static workbook.oauth.Oauth.CONSENT_STORE;
import static workbook.oauth.Oauth.LOGIN;
import static workbook.oauth.Oauth.PURGE_EXPIRED;
import static workbook.oauth.Oauth.REDEEM_ONCE;
import static workbook.oauth.Oauth.TOKEN_LIFE;
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
import workbook.observation.Observation;

/** Claims about the stores of an authorization server. Plain JDBC is Spring Security's own store. */
final class OauthClaims {

    /** What finds four authorizations, each with all of its tokens, and looks for one that is not there. */
    private static final int LOOKUPS = 5;

    private OauthClaims() {}

    static List<Claim> all() {
        return List.of(
                claim(
                        "one-select-for-all-tokens",
                        "In all four libraries an authorization is found by a token, with all of its tokens, in one select."
                                + " Spring's own store sends a second for the client, unless there is nothing to find.",
                        "네 라이브러리 모두 토큰 하나로 인가와 그 토큰 전부를 SELECT 한 번에 찾습니다. Spring이 제공하는 저장소는 찾은 것이 있으면 클라이언트를 읽는 SELECT를 한 번 더 보냅니다.",
                        EVERYWHERE,
                        evidence -> {
                            // Beyond the lookups: what each save reads, and Spring's clients.
                            assertThat(evidence.statements(
                                            HIBERNATE, AUTHORIZATION_STORE, "cascade-and-version", "select"))
                                    .isEqualTo(Growth.of(LOOKUPS + 2));
                            assertThat(evidence.statements(MYBATIS, AUTHORIZATION_STORE, "nested-result-map", "select"))
                                    .isEqualTo(Growth.of(LOOKUPS + 2));
                            assertThat(evidence.statements(EBEAN, AUTHORIZATION_STORE, "cascade-and-version", "select"))
                                    .isEqualTo(Growth.of(LOOKUPS + 2));
                            assertThat(evidence.statements(JOOQ, AUTHORIZATION_STORE, "record-version", "select"))
                                    .isEqualTo(Growth.of(LOOKUPS + 3));
                            assertThat(evidence.statements(JDBC, AUTHORIZATION_STORE, "spring-jdbc", "select"))
                                    .isEqualTo(Growth.of(2 * LOOKUPS - 1 + 3));
                        }),
                claim(
                        "a-code-honoured-twice",
                        "Two requests that have read the same code are both honoured by Spring's own store, and by whoever"
                                + " believes what was read, in every library. A version, or a condition in the update, lets"
                                + " one of them lose.",
                        "같은 코드를 이미 읽은 두 요청을 Spring이 제공하는 저장소는 모두 받아들입니다. 읽은 값을 그대로 믿으면 어느 라이브러리에서나 같은 일이 일어납니다. 버전이나 UPDATE의 조건이 둘 중 하나를 떨어뜨립니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.outcome(JDBC, REDEEM_ONCE, "spring-jdbc"))
                                    .isEqualTo(Observation.WRONG_RESULT);
                            List.of(HIBERNATE, JOOQ, MYBATIS, EBEAN).forEach(library -> {
                                assertThat(evidence.outcome(library, REDEEM_ONCE, "believe-what-was-read"))
                                        .isEqualTo(Observation.WRONG_RESULT);
                                assertThat(evidence.outcome(library, REDEEM_ONCE, "conditional-update"))
                                        .isEqualTo(Observation.OK);
                            });
                            Map.of(HIBERNATE, "version", JOOQ, "record-version", MYBATIS, "version", EBEAN, "version")
                                    .forEach((library, approach) -> assertThat(
                                                    evidence.outcome(library, REDEEM_ONCE, approach))
                                            .isEqualTo(Observation.OK));
                        }),
                claim(
                        "a-condition-costs-least",
                        "Redeeming a code by a condition in the update takes fewer statements than by a version, in all"
                                + " four libraries.",
                        "네 라이브러리 모두 UPDATE의 조건으로 코드를 교환할 때가 버전을 쓸 때보다 SQL 문이 적습니다.",
                        EVERYWHERE,
                        evidence -> Map.of(
                                        HIBERNATE,
                                        "version",
                                        JOOQ,
                                        "record-version",
                                        MYBATIS,
                                        "version",
                                        EBEAN,
                                        "version")
                                .forEach((library, approach) -> assertThat(
                                                evidence.statements(library, REDEEM_ONCE, "conditional-update")
                                                        .last())
                                        .isLessThan(evidence.statements(library, REDEEM_ONCE, approach)
                                                .last()))),
                claim(
                        "purging-in-one-statement-a-batch",
                        "For every 50 expired authorizations JDBC, jOOQ and MyBatis send one delete; Hibernate selects the"
                                + " ids first. Removing entities one by one sends a statement for each.",
                        "JDBC, jOOQ, MyBatis는 만료된 인가 50건마다 DELETE를 한 번 보내고, Hibernate는 먼저 ID를 조회합니다. 엔티티를 하나씩 지우면 한 건마다 SQL 문이 하나씩 나갑니다.",
                        EVERYWHERE,
                        evidence -> {
                            List.of(JDBC, JOOQ, MYBATIS).forEach(library -> assertThat(
                                            evidence.statements(library, PURGE_EXPIRED, "delete-limited"))
                                    .isEqualTo(Growth.of(1, 3)));
                            assertThat(evidence.statements(HIBERNATE, PURGE_EXPIRED, "delete-by-ids"))
                                    .isEqualTo(Growth.of(2, 6));
                            assertThat(evidence.statements(HIBERNATE, PURGE_EXPIRED, "remove-each"))
                                    .isEqualTo(Growth.of(7, 131));
                            List.of(JOOQ, MYBATIS, EBEAN).forEach(library -> assertThat(
                                            evidence.statements(library, PURGE_EXPIRED, "delete-each"))
                                    .isEqualTo(Growth.of(6, 128)));
                        }),
                claim(
                        "what-a-login-costs",
                        "A login by authorization code takes 15 statements in MyBatis, 16 in Hibernate and Ebean, 17 in jOOQ"
                                + " and 18 in Spring's own store.",
                        "인가 코드 방식의 로그인 한 번에 MyBatis는 SQL 문 15개, Hibernate와 Ebean은 16개, jOOQ는 17개, Spring이 제공하는 저장소는 18개를 보냅니다.",
                        List.of(H2, POSTGRESQL),
                        evidence -> {
                            assertThat(evidence.statements(MYBATIS, LOGIN, "stores"))
                                    .isEqualTo(Growth.of(15));
                            assertThat(evidence.statements(HIBERNATE, LOGIN, "stores"))
                                    .isEqualTo(Growth.of(16));
                            assertThat(evidence.statements(EBEAN, LOGIN, "stores"))
                                    .isEqualTo(Growth.of(16));
                            assertThat(evidence.statements(JOOQ, LOGIN, "stores"))
                                    .isEqualTo(Growth.of(17));
                            assertThat(evidence.statements(JDBC, LOGIN, "spring-jdbc"))
                                    .isEqualTo(Growth.of(18));
                        }),
                claim(
                        "a-tokens-life-costs-less-than-springs",
                        "Through login, refresh, two introspections and a revocation every library sends fewer statements"
                                + " than Spring's own store.",
                        "로그인, 갱신, 두 번의 조회, 폐기를 거치는 동안 어느 라이브러리든 Spring이 제공하는 저장소보다 SQL 문을 적게 보냅니다.",
                        EVERYWHERE,
                        evidence -> List.of(HIBERNATE, JOOQ, MYBATIS, EBEAN)
                                .forEach(library -> assertThat(evidence.statements(library, TOKEN_LIFE, "stores")
                                                .last())
                                        .isLessThan(evidence.statements(JDBC, TOKEN_LIFE, "spring-jdbc")
                                                .last()))),
                claim(
                        "consents-by-upsert",
                        "jOOQ and MyBatis save a consent in one statement, where Spring's own store"
                                + " asks first whether there is one.",
                        "jOOQ와 MyBatis는 동의를 SQL 문 하나로 저장합니다. Spring이 제공하는 저장소는 있는지부터 묻습니다.",
                        EVERYWHERE,
                        evidence -> {
                            List.of(JOOQ, MYBATIS).forEach(library -> assertThat(
                                            evidence.statements(library, CONSENT_STORE, "upsert"))
                                    .isEqualTo(Growth.of(4)));
                            assertThat(evidence.statements(JDBC, CONSENT_STORE, "spring-jdbc")
                                            .last())
                                    .isGreaterThan(4);
                        }),
                claim(
                        "duplicates-by-constraint",
                        "Leaving a duplicate client to the unique key takes at most 5 statements for two saves and a lookup;"
                                + " Spring's own store counts before it inserts and takes 7.",
                        "중복된 클라이언트를 유니크 키에 맡기면 두 번의 저장과 한 번의 조회에 SQL 문이 5개를 넘지 않습니다. Spring이 제공하는 저장소는 INSERT 전에 개수를 세므로 7개를 보냅니다.",
                        EVERYWHERE,
                        evidence -> {
                            Map.of(HIBERNATE, "entity", JOOQ, "record", MYBATIS, "update-or-insert", EBEAN, "bean")
                                    .forEach((library, approach) -> assertThat(
                                                    evidence.statements(library, CLIENT_STORE, approach)
                                                            .last())
                                            .isLessThanOrEqualTo(5));
                            assertThat(evidence.statements(JDBC, CLIENT_STORE, "spring-jdbc"))
                                    .isEqualTo(Growth.of(7));
                        }));
    }
}
