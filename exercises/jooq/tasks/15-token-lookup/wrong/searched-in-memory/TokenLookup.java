package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.OAUTH_TOKENS;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import workbook.exercise.PresentedToken;
import workbook.exercise.TokenOwner;
import workbook.jooq.generated.tables.records.OauthTokensRecord;

public final class TokenLookup {

    public static TokenOwner find(DSLContext ctx, PresentedToken presented) {
        Result<Record> rows = ctx.select(OAUTH_TOKENS.fields())
                .select(OAUTH_TOKENS.authorization().PRINCIPAL_NAME)
                .from(OAUTH_TOKENS)
                .orderBy(OAUTH_TOKENS.KIND)
                .fetch();
        Record wanted = rows.stream()
                .filter(row -> row.get(OAUTH_TOKENS.TOKEN_HASH).equals(presented.hash())
                        && row.get(OAUTH_TOKENS.KIND).equals(presented.kind()))
                .findFirst()
                .orElseThrow();
        String id = wanted.get(OAUTH_TOKENS.AUTHORIZATION_ID);
        List<String> kinds = rows.into(OAUTH_TOKENS).stream()
                .filter(token -> token.getAuthorizationId().equals(id))
                .map(OauthTokensRecord::getKind)
                .toList();
        return new TokenOwner(id, wanted.get(OAUTH_TOKENS.authorization().PRINCIPAL_NAME), kinds);
    }
}
