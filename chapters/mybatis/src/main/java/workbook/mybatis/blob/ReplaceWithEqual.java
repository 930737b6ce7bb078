package workbook.mybatis.blob;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Blobs.REPLACE_WITH_EQUAL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A map that equals the stored one needs no update. */
public final class ReplaceWithEqual {

    private ReplaceWithEqual() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, String, Void>to(REPLACE_WITH_EQUAL)
                .trap("always-update", change(ReplaceWithEqual::alwaysUpdate))
                .trap("compare-bytes-in-sql", change(ReplaceWithEqual::compareBytesInSql))
                .alternative("compare-json-in-sql", change(ReplaceWithEqual::compareJsonInSql))
                .idiom("compare-first", change(ReplaceWithEqual::compareFirst))
                .list();
    }

    // tag::always-update[]
    static void alwaysUpdate(SqlSessionFactory factory, String email) {
        try (SqlSession session = factory.openSession()) {
            ReplaceWithEqualMapper mapper = session.getMapper(ReplaceWithEqualMapper.class);
            ProfileRow user = mapper.find(email).orElseThrow();
            user.setData(new HashMap<>(user.getData()));
            // A trap: a row version, a trigger or a log entry for nothing.
            mapper.update(user);
            session.commit();
        }
    }
    // end::always-update[]

    // tag::compare-bytes-in-sql[]
    static void compareBytesInSql(SqlSessionFactory factory, String email) {
        try (SqlSession session = factory.openSession()) {
            ReplaceWithEqualMapper mapper = session.getMapper(ReplaceWithEqualMapper.class);
            ProfileRow user = mapper.find(email).orElseThrow();
            user.setData(new HashMap<>(user.getData()));
            // A trap: equal maps are not equal bytes. The order of the entries is in them.
            mapper.updateIfBytesDiffer(user);
            session.commit();
        }
    }
    // end::compare-bytes-in-sql[]

    // tag::compare-json-in-sql[]
    static void compareJsonInSql(SqlSessionFactory factory, String email) {
        try (SqlSession session = factory.openSession()) {
            ReplaceWithEqualMapper mapper = session.getMapper(ReplaceWithEqualMapper.class);
            ProfileRow user = mapper.findJson(email).orElseThrow();
            user.setData(new HashMap<>(user.getData()));
            // PostgreSQL compares what the JSON says and writes no row; to the others it is text, in another order.
            mapper.updateIfJsonDiffers(user);
            session.commit();
        }
    }
    // end::compare-json-in-sql[]

    // tag::compare-first[]
    static void compareFirst(SqlSessionFactory factory, String email) {
        try (SqlSession session = factory.openSession()) {
            ReplaceWithEqualMapper mapper = session.getMapper(ReplaceWithEqualMapper.class);
            ProfileRow user = mapper.find(email).orElseThrow();
            Map<String, Object> data = new HashMap<>(user.getData());
            if (!data.equals(user.getData())) {
                user.setData(data);
                mapper.update(user);
            }
            session.commit();
        }
    }
    // end::compare-first[]
}
