package workbook.mybatis.blob;

import static workbook.scenario.Blobs.QUERY_INSIDE;
import static workbook.schema.DatabaseKind.H2;
import static workbook.schema.DatabaseKind.SQLITE;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.mybatis.blob.QueryInsideMapper.NamedMap;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** Users whose profile says where they live: a database can look into JSON, not into serialized objects. */
public final class QueryInside {

    private QueryInside() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, String, List<String>>to(QUERY_INSIDE)
                .trap("load-and-filter", QueryInside::loadAndFilter)
                .alternative("containment", QueryInside::containment)
                .whichThrows(PersistenceException.class, H2, SQLITE)
                .idiom("json-path", QueryInside::jsonPath)
                .list();
    }

    // tag::load-and-filter[]
    static List<String> loadAndFilter(SqlSessionFactory factory, String city) {
        try (SqlSession session = factory.openSession()) {
            // A trap: to the database the serialized map is a row of bytes, so all of them come over.
            return session.getMapper(QueryInsideMapper.class).users().stream()
                    .filter(user -> city.equals(user.data().get("city")))
                    .map(NamedMap::name)
                    .toList();
        }
    }
    // end::load-and-filter[]

    // tag::containment[]
    static List<String> containment(SqlSessionFactory factory, String city) {
        try (SqlSession session = factory.openSession()) {
            // PostgreSQL alone has this operator; a GIN index on the column answers it for any member.
            return session.getMapper(QueryInsideMapper.class).usersWith(Map.of("city", city));
        }
    }
    // end::containment[]

    // tag::json-path[]
    static List<String> jsonPath(SqlSessionFactory factory, String city) {
        try (SqlSession session = factory.openSession()) {
            // Each database has its own way into JSON: of two statements MyBatis takes the one for this database.
            return session.getMapper(QueryInsideMapper.class).usersIn(city);
        }
    }
    // end::json-path[]
}
