package workbook.hibernate.oauth;

import static workbook.oauth.Oauth.PURGE_EXPIRED;

import java.util.List;
import org.hibernate.SessionFactory;
import workbook.oauth.Purge;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** Authorizations that have expired go, a batch at a time. */
public final class PurgeExpired {

    private static final String EXPIRED = """
            from OauthAuthorization a
            where not exists (select 1 from OauthToken t
                              where t.authorization = a and (t.expiresAt is null or t.expiresAt >= :before))
            order by a.id""";

    private PurgeExpired() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, Purge, Integer>to(PURGE_EXPIRED)
                .trap("remove-each", PurgeExpired::removeEach)
                .idiom("delete-by-ids", PurgeExpired::deleteByIds)
                .list();
    }

    // tag::remove-each[]
    static int removeEach(SessionFactory factory, Purge purge) throws Exception {
        return purge.run(() -> factory.fromTransaction(session -> {
            List<Authorization> expired = session.createSelectionQuery(EXPIRED, Authorization.class)
                    .setParameter("before", purge.before())
                    .setMaxResults(purge.batch())
                    .getResultList();
            // Trap: remove cascades, and to cascade it loads the tokens of each.
            expired.forEach(session::remove);
            return expired.size();
        }));
    }
    // end::remove-each[]

    // tag::delete-by-ids[]
    static int deleteByIds(SessionFactory factory, Purge purge) throws Exception {
        return purge.run(() -> factory.fromStatelessTransaction(session -> {
            List<String> ids = session.createSelectionQuery("select a.id " + EXPIRED, String.class)
                    .setParameter("before", purge.before())
                    .setMaxResults(purge.batch())
                    .getResultList();
            if (ids.isEmpty()) {
                return 0;
            }
            return session.createMutationQuery("delete OauthAuthorization where id in :ids")
                    .setParameterList("ids", ids)
                    .executeUpdate();
        }));
    }
    // end::delete-by-ids[]
}
