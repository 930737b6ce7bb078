package workbook.ebean.oauth;

import static workbook.oauth.Oauth.PURGE_EXPIRED;

import io.ebean.Database;
import io.ebean.Transaction;
import java.util.List;
import workbook.ebean.oauth.query.QAuthorization;
import workbook.ebean.oauth.query.QToken;
import workbook.oauth.Purge;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** Authorizations that have expired go, a batch at a time. */
public final class PurgeExpired {

    private PurgeExpired() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, Purge, Integer>to(PURGE_EXPIRED)
                .trap("delete-each", PurgeExpired::deleteEach)
                .idiom("delete-by-ids", PurgeExpired::deleteByIds)
                .alternative("database-cascade", PurgeExpired::databaseCascade)
                .list();
    }

    // tag::delete-each[]
    static int deleteEach(Database database, Purge purge) throws Exception {
        return purge.run(() -> database.executeCall(() -> {
            List<Authorization> expired = nextExpired(database, purge).findList();
            // Trap: whole beans are loaded to be thrown away, and each goes by a statement of its own.
            expired.forEach(database::delete);
            return expired.size();
        }));
    }
    // end::delete-each[]

    // tag::delete-by-ids[]
    static int deleteByIds(Database database, Purge purge) throws Exception {
        // Finds the ids, then deletes the tokens and the authorizations by them. One transaction.
        return purge.run(() -> nextExpired(database, purge).delete());
    }

    private static QAuthorization nextExpired(Database database, Purge purge) {
        return new QAuthorization(database)
                .alias("a")
                // Otherwise the SQL would bear the name of whichever approach asked first.
                .setLabel("nextExpired")
                .notExists(alive(database, purge).query())
                .id
                .asc()
                .setMaxRows(purge.batch());
    }

    /** The tokens that keep an authorization. */
    private static QToken alive(Database database, Purge purge) {
        return new QToken(database)
                .alias("t")
                .raw("t.authorization_id = a.id")
                .or()
                .expiresAt
                .isNull()
                .expiresAt
                .greaterOrEqualTo(purge.before())
                .endOr();
    }
    // end::delete-by-ids[]

    // tag::database-cascade[]
    static int databaseCascade(Database database, Purge purge) throws Exception {
        return purge.run(() -> {
            try (Transaction transaction = database.beginTransaction()) {
                // Without Ebean's cascade it is one statement, and the foreign key takes the tokens along.
                transaction.setPersistCascade(false);
                int removed = nextExpired(database, purge).delete();
                transaction.commit();
                return removed;
            }
        });
    }
    // end::database-cascade[]
}
