package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.OAUTH_AUTHORIZATIONS;
import static workbook.jooq.generated.Tables.OAUTH_TOKENS;

import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;
import workbook.exercise.PresentedToken;
import workbook.exercise.TokenOwner;

public final class TokenLookup {

    public static TokenOwner find(DSLContext ctx, PresentedToken presented) {
        String id = ctx.fetchSingle(
                        OAUTH_TOKENS,
                        OAUTH_TOKENS.TOKEN_HASH.eq(presented.hash()).and(OAUTH_TOKENS.KIND.eq(presented.kind())))
                .getAuthorizationId();
        Result<Record3<String, String, String>> rows = ctx.select(
                        OAUTH_AUTHORIZATIONS.ID, OAUTH_AUTHORIZATIONS.PRINCIPAL_NAME, OAUTH_TOKENS.KIND)
                .from(OAUTH_AUTHORIZATIONS)
                .join(OAUTH_TOKENS)
                .on(OAUTH_TOKENS.AUTHORIZATION_ID.eq(OAUTH_AUTHORIZATIONS.ID))
                .where(OAUTH_AUTHORIZATIONS.ID.eq(id))
                .orderBy(OAUTH_AUTHORIZATIONS.ID, OAUTH_TOKENS.KIND)
                .fetch();
        return new TokenOwner(rows.get(0).value1(), rows.get(0).value2(), rows.getValues(OAUTH_TOKENS.KIND));
    }
}
