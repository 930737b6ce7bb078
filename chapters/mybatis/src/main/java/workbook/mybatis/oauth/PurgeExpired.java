package workbook.mybatis.oauth;

import static workbook.oauth.Oauth.PURGE_EXPIRED;

import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.oauth.Purge;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** Authorizations that have expired go, a batch at a time. */
public final class PurgeExpired {

    private PurgeExpired() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, Purge, Integer>to(PURGE_EXPIRED)
                .trap("delete-each", PurgeExpired::deleteEach)
                .idiom("delete-limited", PurgeExpired::deleteLimited)
                .list();
    }

    // tag::delete-each[]
    static int deleteEach(SqlSessionFactory factory, Purge purge) throws Exception {
        return purge.run(() -> {
            try (SqlSession session = factory.openSession()) {
                PurgeExpiredMapper mapper = session.getMapper(PurgeExpiredMapper.class);
                List<String> expired = mapper.expired(purge);
                // A trap: one round trip for each authorization, and its locks are held meanwhile.
                expired.forEach(mapper::delete);
                session.commit();
                return expired.size();
            }
        });
    }
    // end::delete-each[]

    // tag::delete-limited[]
    static int deleteLimited(SqlSessionFactory factory, Purge purge) throws Exception {
        return purge.run(() -> {
            try (SqlSession session = factory.openSession()) {
                int deleted = session.getMapper(PurgeExpiredMapper.class).deleteExpired(purge);
                session.commit();
                return deleted;
            }
        });
    }
    // end::delete-limited[]
}
