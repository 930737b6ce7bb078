package workbook.mybatis.blob;

import static workbook.scenario.Blobs.JSON;
import static workbook.schema.DatabaseKind.POSTGRESQL;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.blob.JsonMap;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewProfile;

/** A map as JSON, in the type that each database has for it. */
public final class Json {

    private Json() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, NewProfile, Map<String, Object>>to(JSON)
                .trap("as-text", Json::asText)
                .whichThrows(PersistenceException.class, POSTGRESQL)
                .alternative("cast-in-sql", Json::castInSql)
                .idiom("type-handler", Json::typeHandler)
                .list();
    }

    // tag::as-text[]
    static Map<String, Object> asText(SqlSessionFactory factory, NewProfile profile) {
        try (SqlSession session = factory.openSession()) {
            JsonMapper mapper = session.getMapper(JsonMapper.class);
            // A trap: where the column is text this works, and PostgreSQL takes no text for its JSON.
            mapper.insertText(profile.name(), profile.email(), JsonMap.write(profile.data()));
            session.commit();
            return mapper.find(profile.email()).orElseThrow().getData();
        }
    }
    // end::as-text[]

    // tag::cast-in-sql[]
    static Map<String, Object> castInSql(SqlSessionFactory factory, NewProfile profile) {
        try (SqlSession session = factory.openSession()) {
            JsonMapper mapper = session.getMapper(JsonMapper.class);
            // Every statement that writes the column needs a second one, for PostgreSQL.
            mapper.insertCasting(profile.name(), profile.email(), JsonMap.write(profile.data()));
            session.commit();
            return mapper.find(profile.email()).orElseThrow().getData();
        }
    }
    // end::cast-in-sql[]

    // tag::type-handler[]
    static Map<String, Object> typeHandler(SqlSessionFactory factory, NewProfile profile) {
        try (SqlSession session = factory.openSession()) {
            JsonMapper mapper = session.getMapper(JsonMapper.class);
            mapper.insert(profile);
            session.commit();
            return mapper.find(profile.email()).orElseThrow().getData();
        }
    }
    // end::type-handler[]
}
