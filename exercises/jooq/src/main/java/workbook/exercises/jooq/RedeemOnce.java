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
            // TODO: of two who have read the same code, one gets here too late
            code.attach(trx);
            code.setInvalidated(true);
            code.update();
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
