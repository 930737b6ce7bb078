package workbook.jooq.oauth;

import static org.jooq.impl.DSL.inline;
import static workbook.jooq.generated.Tables.OAUTH_AUTHORIZATIONS;
import static workbook.jooq.generated.Tables.OAUTH_TOKENS;
import static workbook.oauth.Oauth.REDEEM_ONCE;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataChangedException;
import workbook.jooq.generated.tables.records.OauthAuthorizationsRecord;
import workbook.jooq.generated.tables.records.OauthTokensRecord;
import workbook.oauth.Race;
import workbook.oauth.TokenHash;
import workbook.oauth.TokenRow;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A code that two clients present at the same moment. */
public final class RedeemOnce {

    private RedeemOnce() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, Race, List<Boolean>>to(REDEEM_ONCE)
                .trap("believe-what-was-read", RedeemOnce::believeWhatWasRead)
                .whichIsWrong()
                .idiom("conditional-update", RedeemOnce::conditionalUpdate)
                .alternative("record-version", RedeemOnce::recordVersion)
                .list();
    }

    // tag::believe-what-was-read[]
    static List<Boolean> believeWhatWasRead(DSLContext ctx, Race race) throws Exception {
        return race.run(() -> read(ctx, race), (code, accessToken) -> {
            if (code.getInvalidated()) {
                return false;
            }
            // A trap: both have read a code that was good. The second update finds the same row, and says 1 as well.
            ctx.transaction(trx -> {
                code.attach(trx);
                code.setInvalidated(true);
                code.update();
                OauthTokensRecord access = TokenRecords.record(trx.dsl(), code.getAuthorizationId(), accessToken);
                access.delete();
                access.insert();
            });
            return true;
        });
    }
    // end::believe-what-was-read[]

    // tag::conditional-update[]
    static List<Boolean> conditionalUpdate(DSLContext ctx, Race race) throws Exception {
        return race.run(
                () -> read(ctx, race),
                (code, accessToken) -> ctx.transactionResult(trx -> {
                    // The row's lock makes the second wait, and then the condition no longer holds.
                    int invalidated = trx.dsl()
                            .update(OAUTH_TOKENS)
                            .set(OAUTH_TOKENS.INVALIDATED, inline(true))
                            .where(OAUTH_TOKENS.TOKEN_HASH.eq(code.getTokenHash()))
                            .and(OAUTH_TOKENS.INVALIDATED.eq(inline(false)))
                            .execute();
                    if (invalidated == 1) {
                        TokenRecords.record(trx.dsl(), code.getAuthorizationId(), accessToken)
                                .insert();
                    }
                    return invalidated == 1;
                }));
    }
    // end::conditional-update[]

    // tag::record-version[]
    static List<Boolean> recordVersion(DSLContext ctx, Race race) throws Exception {
        return race.run(
                () -> authorization(ctx, race),
                (authorization, accessToken) -> redeem(ctx, authorization, race.code(), accessToken));
    }

    private static boolean redeem(DSLContext ctx, OauthAuthorizationsRecord read, String code, TokenRow accessToken) {
        try {
            AuthorizationStore.withVersions(ctx).transaction(trx -> {
                read.attach(trx);
                // Nothing in it has changed but the version, which jOOQ compares and raises.
                read.changed(OAUTH_AUTHORIZATIONS.ATTRIBUTES, true);
                read.update();
                trx.dsl()
                        .update(OAUTH_TOKENS)
                        .set(OAUTH_TOKENS.INVALIDATED, inline(true))
                        .where(OAUTH_TOKENS.TOKEN_HASH.eq(TokenHash.of(code)))
                        .execute();
                TokenRecords.record(trx.dsl(), read.getId(), accessToken).insert();
            });
            return true;
        } catch (DataChangedException late) {
            return false;
        }
    }
    // end::record-version[]

    private static OauthTokensRecord read(DSLContext ctx, Race race) {
        return ctx.fetchSingle(OAUTH_TOKENS, OAUTH_TOKENS.TOKEN_HASH.eq(TokenHash.of(race.code())));
    }

    private static OauthAuthorizationsRecord authorization(DSLContext ctx, Race race) {
        return ctx.select(OAUTH_AUTHORIZATIONS.fields())
                .from(OAUTH_AUTHORIZATIONS)
                .join(OAUTH_TOKENS)
                .on(OAUTH_TOKENS.AUTHORIZATION_ID.eq(OAUTH_AUTHORIZATIONS.ID))
                .where(OAUTH_TOKENS.TOKEN_HASH.eq(TokenHash.of(race.code())))
                .fetchSingleInto(OAUTH_AUTHORIZATIONS);
    }
}
