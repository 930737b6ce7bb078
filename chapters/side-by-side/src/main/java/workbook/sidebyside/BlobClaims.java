package workbook.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.observation.Observation.OK;
import static workbook.observation.Observation.WRONG_RESULT;
import static workbook.scenario.Blobs.CHANGED_CLASS;
import static workbook.scenario.Blobs.CHANGE_IN_PLACE;
import static workbook.scenario.Blobs.HOSTILE_BYTES;
import static workbook.scenario.Blobs.JSON;
import static workbook.scenario.Blobs.LARGE;
import static workbook.scenario.Blobs.QUERY_INSIDE;
import static workbook.scenario.Blobs.REPLACE_WITH_EQUAL;
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

/** Claims about values kept inside one column. */
final class BlobClaims {

    private BlobClaims() {}

    static List<Claim> all() {
        return List.of(
                claim(
                        "change-inside-a-map",
                        "A change inside a loaded map is noticed by Hibernate, whatever maps it, and by Ebean's @DbJsonB; jOOQ's"
                                + " store, MyBatis and Ebean's AttributeConverter write nothing.",
                        "읽어 온 맵 안의 변경을 Hibernate는 어떻게 매핑하든 알아차리고, Ebean은 @DbJsonB일 때 알아차립니다. jOOQ의 store, MyBatis, Ebean의 AttributeConverter는 아무것도 쓰지 않습니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(List.of("attribute-converter", "json-type", "serializable"))
                                    .allSatisfy(
                                            mapping -> assertThat(evidence.outcome(HIBERNATE, CHANGE_IN_PLACE, mapping))
                                                    .isEqualTo(OK));
                            assertThat(evidence.outcome(EBEAN, CHANGE_IN_PLACE, "json-map"))
                                    .isEqualTo(OK);
                            Map.of(JOOQ, "store", MYBATIS, "change-without-update", EBEAN, "attribute-converter")
                                    .forEach((library, approach) -> assertThat(
                                                    evidence.outcome(library, CHANGE_IN_PLACE, approach))
                                            .isEqualTo(WRONG_RESULT));
                        }),
                claim(
                        "immutable-means-replace",
                        "Declared immutable, Hibernate's converter no longer notices a change inside; a new map is noticed"
                                + " by it, as it is by jOOQ.",
                        "불변으로 선언하면 Hibernate의 컨버터도 내부 변경을 알아차리지 못합니다. 새 맵을 넣으면 jOOQ에서와 마찬가지로 알아차립니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.outcome(HIBERNATE, CHANGE_IN_PLACE, "immutable-converter"))
                                    .isEqualTo(WRONG_RESULT);
                            assertThat(evidence.outcome(HIBERNATE, CHANGE_IN_PLACE, "immutable-converter-new-map"))
                                    .isEqualTo(evidence.outcome(JOOQ, CHANGE_IN_PLACE, "set-a-copy"))
                                    .isEqualTo(OK);
                        }),
                claim(
                        "equal-maps-are-not-written",
                        "Given a map that equals the old one, Hibernate and Ebean's converter send no update; jOOQ's store,"
                                + " MyBatis's update and Ebean's @DbJsonB map write all the same.",
                        "이전과 같은 내용의 맵을 주면 Hibernate와 Ebean의 컨버터는 UPDATE를 보내지 않습니다. jOOQ의 store, MyBatis의 update, Ebean의 @DbJsonB 맵은 그래도 씁니다.",
                        EVERYWHERE,
                        evidence -> {
                            Map.of(HIBERNATE, "attribute-converter", EBEAN, "attribute-converter")
                                    .forEach((library, approach) -> assertThat(
                                                    evidence.statements(library, REPLACE_WITH_EQUAL, approach))
                                            .isEqualTo(Growth.of(1)));
                            Map.of(JOOQ, "set-and-store", MYBATIS, "always-update", EBEAN, "json-map")
                                    .forEach((library, approach) -> assertThat(
                                                    evidence.statements(library, REPLACE_WITH_EQUAL, approach))
                                            .isEqualTo(Growth.of(2)));
                        }),
                claim(
                        "equals-decides",
                        "A JSON class without equals is written for nothing by Hibernate and by Ebean alike.",
                        "equals가 없는 JSON 클래스는 Hibernate도 Ebean도 쓸데없이 다시 씁니다.",
                        EVERYWHERE,
                        evidence -> assertThat(
                                        evidence.statements(HIBERNATE, REPLACE_WITH_EQUAL, "class-without-equals"))
                                .isEqualTo(evidence.statements(EBEAN, REPLACE_WITH_EQUAL, "json-object-without-equals"))
                                .isEqualTo(Growth.of(2))),
                claim(
                        "deserialized-without-a-filter",
                        "Hibernate's mapping of a Serializable attribute deserializes without a filter, and an attacker's code"
                                + " runs; behind a converter with one, every hostile row is refused, in all five libraries.",
                        "Hibernate의 Serializable 속성 매핑은 필터 없이 역직렬화하므로 공격자의 코드가 실행됩니다. 필터를 둔 컨버터 뒤에서는 다섯 라이브러리 모두 악의적인 행을 하나도 빠짐없이 거부합니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.result(HIBERNATE, HOSTILE_BYTES, "serializable"))
                                    .contains("detonations");
                            Map.of(
                                            JDBC, "filtered",
                                            HIBERNATE, "attribute-converter",
                                            JOOQ, "filtered",
                                            MYBATIS, "filtered",
                                            EBEAN, "one-by-one")
                                    .forEach((library, approach) -> assertThat(
                                                    evidence.outcome(library, HOSTILE_BYTES, approach))
                                            .isEqualTo(OK));
                        }),
                claim(
                        "one-row-spoils-the-list",
                        "Where a converter refuses one row, jOOQ, MyBatis and Ebean give back no row of the list; reading the"
                                + " bytes first and converting them row by row, one statement is enough for the good ones.",
                        "컨버터가 한 행을 거부하면 jOOQ, MyBatis, Ebean은 목록의 어느 행도 돌려주지 않습니다. 바이트를 먼저 읽고 행마다 변환하면 SQL 문 하나로 멀쩡한 행을 모두 얻습니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.outcome(JOOQ, HOSTILE_BYTES, "one-select"))
                                    .startsWith("DataAccessException");
                            Map.of(MYBATIS, "one-list", EBEAN, "find-list").forEach((library, approach) -> assertThat(
                                            evidence.outcome(library, HOSTILE_BYTES, approach))
                                    .startsWith("PersistenceException"));
                            List.of(JOOQ, MYBATIS).forEach(library -> {
                                assertThat(evidence.outcome(library, HOSTILE_BYTES, "bytes-first"))
                                        .isEqualTo(OK);
                                assertThat(evidence.statements(library, HOSTILE_BYTES, "bytes-first"))
                                        .isEqualTo(Growth.of(1));
                            });
                        }),
                claim(
                        "bytes-outlive-classes",
                        "Bytes of a renamed class, or of another version, are lost to every library that knows today's class"
                                + " only, and read by each whose mapping knows the old names.",
                        "이름이나 버전이 바뀐 클래스의 바이트는 오늘의 클래스만 아는 한 어느 라이브러리에서도 읽지 못합니다. 매핑이 옛 이름을 알면 어느 라이브러리에서나 읽습니다.",
                        EVERYWHERE,
                        evidence -> List.of(JDBC, HIBERNATE, JOOQ, MYBATIS, EBEAN)
                                .forEach(library -> {
                                    assertThat(evidence.outcome(library, CHANGED_CLASS, "todays-class"))
                                            .isEqualTo(WRONG_RESULT);
                                    assertThat(evidence.outcome(library, CHANGED_CLASS, "any-version"))
                                            .isEqualTo(OK);
                                })),
                claim(
                        "text-is-no-json",
                        "PostgreSQL refuses text for a jsonb column, in JDBC, jOOQ, MyBatis and Ebean alike; mapped as JSON, it"
                                + " is taken in every library.",
                        "PostgreSQL은 jsonb 컬럼에 텍스트를 받지 않습니다. JDBC, jOOQ, MyBatis, Ebean 모두 마찬가지입니다. JSON으로 매핑하면 어느 라이브러리에서나 받습니다.",
                        List.of(POSTGRESQL),
                        evidence -> {
                            List.of(JDBC, JOOQ, MYBATIS, EBEAN)
                                    .forEach(library -> assertThat(evidence.outcome(library, JSON, "as-text"))
                                            .contains("Exception"));
                            Map.of(
                                            JDBC, "as-json",
                                            HIBERNATE, "json-type",
                                            JOOQ, "forced-type",
                                            MYBATIS, "type-handler",
                                            EBEAN, "json-object")
                                    .forEach(
                                            (library, approach) -> assertThat(evidence.outcome(library, JSON, approach))
                                                    .isEqualTo(OK));
                        }),
                claim(
                        "numbers-in-a-json-map",
                        "From a JSON map Hibernate gives back the Integer that was put in; Ebean's @DbJsonB map gives a Long, an"
                                + " object mapped by Jackson does not.",
                        "Hibernate의 JSON 맵은 넣은 그대로 Integer를 돌려줍니다. Ebean의 @DbJsonB 맵은 Long을 돌려주지만, Jackson으로 매핑한 객체는 그렇지 않습니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.outcome(HIBERNATE, JSON, "json-type"))
                                    .isEqualTo(evidence.outcome(EBEAN, JSON, "json-object"))
                                    .isEqualTo(OK);
                            assertThat(evidence.outcome(EBEAN, JSON, "json-map"))
                                    .isEqualTo(WRONG_RESULT);
                        }),
                claim(
                        "the-database-reads-json",
                        "Every library can let the database look into the JSON, and only the users who were asked for come"
                                + " over; a serialized map brings over all of them.",
                        "모든 라이브러리에서 데이터베이스가 JSON 안을 들여다보게 할 수 있고, 찾는 사용자만 넘어옵니다. 직렬화된 맵이라면 모두 넘어옵니다.",
                        EVERYWHERE,
                        evidence -> {
                            Map.of(
                                            JDBC, "json-path",
                                            HIBERNATE, "sql-in-hql",
                                            JOOQ, "custom-condition",
                                            MYBATIS, "json-path",
                                            EBEAN, "raw")
                                    .forEach((library, approach) -> assertThat(
                                                    evidence.rows(library, QUERY_INSIDE, approach))
                                            .isEqualTo(Growth.of(4, 86)));
                            assertThat(evidence.rows(JDBC, QUERY_INSIDE, "load-and-filter"))
                                    .isEqualTo(Growth.of(9, 215));
                        }),
                claim(
                        "json-value-is-not-portable",
                        "The json_value function of Hibernate and of jOOQ fails on H2, and on PostgreSQL finds nobody.",
                        "Hibernate와 jOOQ의 json_value 함수는 H2에서 실패하고, PostgreSQL에서는 아무도 찾지 못합니다.",
                        List.of(H2, POSTGRESQL),
                        evidence -> List.of(HIBERNATE, JOOQ).forEach(library -> {
                            String outcome = evidence.outcome(library, QUERY_INSIDE, "json-value");
                            if (evidence.database() == H2) {
                                assertThat(outcome).contains("Exception");
                            } else {
                                assertThat(outcome).isEqualTo(WRONG_RESULT);
                            }
                        })),
                claim(
                        "blobs-that-are-none",
                        "The Blob of JDBC, which Hibernate and MyBatis use for streams, is for H2: PostgreSQL refuses it for"
                                + " bytea, and SQLite's driver does not have it.",
                        "Hibernate와 MyBatis가 스트림에 쓰는 JDBC의 Blob은 H2에서만 통합니다. PostgreSQL은 bytea에 받지 않고, SQLite 드라이버에는 없습니다.",
                        EVERYWHERE,
                        evidence -> Map.of(HIBERNATE, "blob", MYBATIS, "built-in-stream")
                                .forEach((library, approach) -> {
                                    String outcome = evidence.outcome(library, LARGE, approach);
                                    if (evidence.database() == H2) {
                                        assertThat(outcome).isEqualTo(OK);
                                    } else {
                                        assertThat(outcome).contains("Exception");
                                    }
                                })),
                claim(
                        "slices-fit-everywhere",
                        "Where a driver keeps the whole file in memory, slices of 1 MiB that the database cuts fit into a small"
                                + " heap on each of them, for 18 statements instead of 2.",
                        "드라이버가 파일 전체를 메모리에 올리더라도, 데이터베이스가 1 MiB씩 잘라 주면 어느 데이터베이스에서나 작은 힙에 들어갑니다. SQL 문은 2개가 아니라 18개입니다.",
                        EVERYWHERE,
                        evidence -> List.of(JDBC, HIBERNATE, JOOQ, MYBATIS, EBEAN)
                                .forEach(library -> {
                                    assertThat(evidence.outcome(library, LARGE, "slices"))
                                            .isEqualTo(OK);
                                    assertThat(evidence.statements(library, LARGE, "slices"))
                                            .isEqualTo(Growth.of(18));
                                })),
                claim(
                        "sqlite-merges-json",
                        "Where the database can change JSON by itself, the map need not be loaded at all: MyBatis does it in one"
                                + " statement everywhere, jOOQ's json_set on SQLite alone.",
                        "데이터베이스가 JSON을 직접 고칠 수 있으면 맵을 읽을 필요도 없습니다. MyBatis는 어디서나 SQL 문 하나로 고치고, jOOQ의 json_set은 SQLite에서만 통합니다.",
                        EVERYWHERE,
                        evidence -> {
                            assertThat(evidence.statements(MYBATIS, CHANGE_IN_PLACE, "change-in-sql"))
                                    .isEqualTo(Growth.of(1));
                            String jooq = evidence.outcome(JOOQ, CHANGE_IN_PLACE, "json-set");
                            if (evidence.database() == SQLITE) {
                                assertThat(jooq).isEqualTo(OK);
                            } else {
                                assertThat(jooq).startsWith("DataAccessException");
                            }
                        }));
    }
}
