package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.OAUTH_AUTHORIZATIONS;
import static workbook.jooq.generated.Tables.OAUTH_TOKENS;

import java.util.List;
import org.jooq.DSLContext;
import workbook.exercise.PresentedToken;
import workbook.exercise.TokenOwner;
import workbook.jooq.generated.tables.records.OauthAuthorizationsRecord;
import workbook.jooq.generated.tables.records.OauthTokensRecord;

public final class TokenLookup {

    public static TokenOwner find(DSLContext ctx, PresentedToken presented) {
        // TODO: one query for the authorization, with all of its tokens
        OauthTokensRecord token = ctx.fetchSingle(
                OAUTH_TOKENS, OAUTH_TOKENS.TOKEN_HASH.eq(presented.hash()).and(OAUTH_TOKENS.KIND.eq(presented.kind())));
        OauthAuthorizationsRecord authorization =
                ctx.fetchSingle(OAUTH_AUTHORIZATIONS, OAUTH_AUTHORIZATIONS.ID.eq(token.getAuthorizationId()));
        List<String> kinds = ctx.select(OAUTH_TOKENS.KIND)
                .from(OAUTH_TOKENS)
                .where(OAUTH_TOKENS.AUTHORIZATION_ID.eq(authorization.getId()))
                .orderBy(OAUTH_TOKENS.KIND)
                .fetch(OAUTH_TOKENS.KIND);
        return new TokenOwner(authorization.getId(), authorization.getPrincipalName(), kinds);
    }
}
