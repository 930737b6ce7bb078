package workbook.jooq.oauth;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static workbook.jooq.generated.Tables.OAUTH_AUTHORIZATIONS;
import static workbook.jooq.generated.Tables.OAUTH_TOKENS;
import static workbook.oauth.Oauth.PURGE_EXPIRED;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import workbook.jooq.generated.tables.OauthAuthorizations;
import workbook.jooq.generated.tables.records.OauthAuthorizationsRecord;
import workbook.oauth.Purge;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** Authorizations that have expired go, a batch at a time. */
public final class PurgeExpired {

    private PurgeExpired() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, Purge, Integer>to(PURGE_EXPIRED)
                .trap("delete-each", PurgeExpired::deleteEach)
                .idiom("delete-limited", PurgeExpired::deleteLimited)
                .list();
    }

    // tag::delete-each[]
    static int deleteEach(DSLContext ctx, Purge purge) throws Exception {
        return purge.run(() -> ctx.transactionResult(trx -> {
            List<OauthAuthorizationsRecord> expired = trx.dsl()
                    .selectFrom(OAUTH_AUTHORIZATIONS)
                    .where(OAUTH_AUTHORIZATIONS.ID.in(expired(purge)))
                    .fetch();
            // A trap: a record deletes itself, and only itself.
            expired.forEach(OauthAuthorizationsRecord::delete);
            return expired.size();
        }));
    }
    // end::delete-each[]

    // tag::delete-limited[]
    static int deleteLimited(DSLContext ctx, Purge purge) throws Exception {
        return purge.run(() -> ctx.deleteFrom(OAUTH_AUTHORIZATIONS)
                .where(OAUTH_AUTHORIZATIONS.ID.in(expired(purge)))
                .execute());
    }

    private static Select<Record1<String>> expired(Purge purge) {
        OauthAuthorizations a = OAUTH_AUTHORIZATIONS.as("a");
        return select(a.ID)
                .from(a)
                .where(notExists(selectOne()
                        .from(OAUTH_TOKENS)
                        .where(OAUTH_TOKENS.AUTHORIZATION_ID.eq(a.ID))
                        .and(OAUTH_TOKENS.EXPIRES_AT.isNull().or(OAUTH_TOKENS.EXPIRES_AT.ge(purge.before())))))
                .orderBy(a.ID)
                .limit(purge.batch());
    }
    // end::delete-limited[]
}
