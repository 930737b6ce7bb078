package workbook.jdbc.oauth;

import static workbook.oauth.Oauth.PURGE_EXPIRED;

import java.sql.PreparedStatement;
import java.util.List;
import javax.sql.DataSource;
import workbook.jdbc.Transaction;
import workbook.oauth.Purge;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** Authorizations that have expired go, a batch at a time. Spring's own store leaves that to its users. */
public final class PurgeExpired {

    private PurgeExpired() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, Purge, Integer>to(PURGE_EXPIRED)
                .idiom("delete-limited", PurgeExpired::deleteLimited)
                .list();
    }

    // tag::delete-limited[]
    static int deleteLimited(DataSource database, Purge purge) throws Exception {
        return purge.run(() -> Transaction.returning(database, connection -> {
            try (PreparedStatement delete = connection.prepareStatement("""
                    delete from oauth_authorizations where id in (
                        select a.id from oauth_authorizations a
                        where not exists (select 1 from oauth_tokens t where t.authorization_id = a.id
                                          and (t.expires_at is null or t.expires_at >= ?))
                        order by a.id limit ?)""")) {
                Moments.bind(delete, 1, purge.before());
                delete.setInt(2, purge.batch());
                return delete.executeUpdate();
            }
        }));
    }
    // end::delete-limited[]
}
