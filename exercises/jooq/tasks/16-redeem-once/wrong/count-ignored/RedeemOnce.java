package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.OAUTH_TOKENS;

import org.jooq.DSLContext;
import workbook.exercise.NewToken;
import workbook.jooq.generated.tables.records.OauthTokensRecord;

public final class RedeemOnce {

    /** The row of a code. */
    public static OauthTokensRecord read(DSLContext ctx, String codeHash) {
        return ctx.fetchSingle(
                OAUTH_TOKENS, OAUTH_TOKENS.TOKEN_HASH.eq(codeHash).and(OAUTH_TOKENS.KIND.eq("code")));
    }

    /** Says whether the code was honoured: it is invalidated then, and the access token stored. */
    public static boolean redeem(DSLContext ctx, OauthTokensRecord code, NewToken accessToken) {
        if (code.getInvalidated()) {
            return false;
        }
        ctx.transaction(trx -> {
            trx.dsl()
                    .update(OAUTH_TOKENS)
                    .set(OAUTH_TOKENS.INVALIDATED, true)
                    .where(OAUTH_TOKENS.TOKEN_HASH.eq(code.getTokenHash()))
                    .and(OAUTH_TOKENS.KIND.eq("code"))
                    .and(OAUTH_TOKENS.INVALIDATED.isFalse())
                    .execute();
            OauthTokensRecord token = trx.dsl().newRecord(OAUTH_TOKENS);
            token.setAuthorizationId(code.getAuthorizationId());
            token.setKind("access_token");
            token.setTokenValue(accessToken.value());
            token.setTokenHash(accessToken.hash());
            token.setInvalidated(false);
            token.setMetadata("{}");
            token.merge();
        });
        return true;
    }
}
