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
        return ctx.transactionResult(trx -> {
            OauthTokensRecord now = read(trx.dsl(), code.getTokenHash());
            if (now.getInvalidated()) {
                return false;
            }
            now.setInvalidated(true);
            now.update();
            OauthTokensRecord token = trx.dsl().newRecord(OAUTH_TOKENS);
            token.setAuthorizationId(code.getAuthorizationId());
            token.setKind("access_token");
            token.setTokenValue(accessToken.value());
            token.setTokenHash(accessToken.hash());
            token.setInvalidated(false);
            token.setMetadata("{}");
            token.insert();
            return true;
        });
    }
}
