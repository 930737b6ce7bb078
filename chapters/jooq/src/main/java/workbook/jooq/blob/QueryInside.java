package workbook.jooq.blob;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.jsonbValue;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.JSONB;
import static org.jooq.impl.SQLDataType.VARCHAR;
import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Blobs.QUERY_INSIDE;
import static workbook.schema.DatabaseKind.H2;
import static workbook.schema.DatabaseKind.POSTGRESQL;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.CustomCondition;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** Users whose profile says where they live: a database can look into JSON, not into serialized objects. */
public final class QueryInside {

    private static final Field<JSONB> PROFILE = USERS.PROFILE.coerce(JSONB);

    private QueryInside() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, String, List<String>>to(QUERY_INSIDE)
                .trap("load-and-filter", QueryInside::loadAndFilter)
                .trap("json-value", QueryInside::jsonValue)
                .whichThrows(DataAccessException.class, H2)
                .whichIsWrong(POSTGRESQL)
                .alternative("json-attribute", QueryInside::jsonAttribute)
                .whichThrows(DataAccessException.class, H2)
                .idiom("custom-condition", QueryInside::customCondition)
                .list();
    }

    // tag::load-and-filter[]
    static List<String> loadAndFilter(DSLContext ctx, String city) {
        // A trap: to the database the serialized map is a row of bytes, so all of them come over.
        return ctx.select(USERS.NAME, USERS.DATA)
                .from(USERS)
                .where(USERS.DATA.isNotNull())
                .orderBy(USERS.ID)
                .fetchStream()
                .filter(user -> city.equals(user.value2().get("city")))
                .map(user -> user.value1())
                .toList();
    }
    // end::load-and-filter[]

    // tag::json-value[]
    static List<String> jsonValue(DSLContext ctx, String city) {
        // A trap: PostgreSQL answers with JSON, and as text that is "New York" with its quotes. Nobody lives there.
        return users(jsonbValue(PROFILE, "$.city").cast(VARCHAR).eq(city), ctx);
    }
    // end::json-value[]

    // tag::json-attribute[]
    static List<String> jsonAttribute(DSLContext ctx, String city) {
        // jOOQ has no words for this in H2. Written into the SQL, the key is one that an index can be made for.
        return users(jsonbGetAttributeAsText(PROFILE, inline("city")).eq(city), ctx);
    }
    // end::json-attribute[]

    // tag::custom-condition[]
    static List<String> customCondition(DSLContext ctx, String city) {
        return users(livesIn(city), ctx);
    }

    /** What jOOQ does not know of a database is a piece of SQL, rendered for that database alone. */
    private static Condition livesIn(String city) {
        return CustomCondition.of(sql -> sql.visit(
                sql.family() == SQLDialect.H2
                        ? condition("({0} format json).\"city\" = cast({1} as json)", PROFILE, val(city))
                        : jsonbGetAttributeAsText(PROFILE, inline("city")).eq(city)));
    }
    // end::custom-condition[]

    private static List<String> users(Condition condition, DSLContext ctx) {
        return ctx.select(USERS.NAME)
                .from(USERS)
                .where(condition)
                .orderBy(USERS.ID)
                .fetch(USERS.NAME);
    }
}
