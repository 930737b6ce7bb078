package workbook.hibernate.blob;

import static workbook.scenario.Blobs.QUERY_INSIDE;
import static workbook.schema.DatabaseKind.H2;
import static workbook.schema.DatabaseKind.POSTGRESQL;
import static workbook.schema.DatabaseKind.SQLITE;

import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.exception.DataException;
import org.hibernate.query.sqm.InterpretationException;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** Users whose profile says where they live: a database can look into JSON, not into serialized objects. */
public final class QueryInside {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES = List.of(ConverterUser.class, JsonUser.class);

    private QueryInside() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, String, List<String>>to(QUERY_INSIDE)
                .trap("load-and-filter", QueryInside::loadAndFilter)
                .trap("json-value", QueryInside::jsonValue)
                .whichThrows(DataException.class, H2)
                .whichThrows(InterpretationException.class, SQLITE)
                .whichIsWrong(POSTGRESQL)
                .idiom("sql-in-hql", QueryInside::sqlInHql)
                .list();
    }

    // tag::load-and-filter[]
    static List<String> loadAndFilter(SessionFactory factory, String city) {
        return factory.fromTransaction(session -> session
                .createSelectionQuery(
                        // Trap: to the database the serialized map is a row of bytes, so all of them come over.
                        "from ConverterUser where data is not null order by id", ConverterUser.class)
                .getResultList()
                .stream()
                .filter(user -> city.equals(user.getData().get("city")))
                .map(ConverterUser::getName)
                .toList());
    }
    // end::load-and-filter[]

    // tag::sql-in-hql[]
    static List<String> sqlInHql(SessionFactory factory, String city) {
        return factory.fromTransaction(session -> session.createSelectionQuery(
                        "select name from JsonUser where " + cityIn(factory) + " = :city order by id", String.class)
                .setParameter("city", city)
                .getResultList());
    }

    /** Each database has its own way into JSON. */
    private static String cityIn(SessionFactory factory) {
        Dialect dialect = factory.unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect();
        return dialect instanceof H2Dialect
                ? "sql('(? format json).\"city\"', profile)"
                : "sql('? ->> ''city''', profile)";
    }
    // end::sql-in-hql[]

    // tag::json-value[]
    static List<String> jsonValue(SessionFactory factory, String city) {
        // Trap: a technical preview. H2 wants a column of type json, SQLite's dialect has no such function, and
        // "json_value(… returning jsonb)", which it becomes, is null in PostgreSQL 18 after one row without a profile.
        return factory.fromTransaction(session -> session.createSelectionQuery(
                        "select name from JsonUser where json_value(profile, '$.city') = :city order by id",
                        String.class)
                .setParameter("city", city)
                .getResultList());
    }
    // end::json-value[]
}
