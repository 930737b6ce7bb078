package workbook.exercises.jooq;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static workbook.jooq.generated.Tables.OAUTH_TOKENS;

import org.jooq.DSLContext;
import org.jooq.Record1;
import workbook.exercise.PresentedToken;
import workbook.exercise.TokenOwner;
import workbook.jooq.generated.tables.OauthTokens;

public final class TokenLookup {

    public static TokenOwner find(DSLContext ctx, PresentedToken presented) {
        OauthTokens wanted = OAUTH_TOKENS.as("wanted");
        return ctx.select(
                        wanted.authorization().ID,
                        wanted.authorization().PRINCIPAL_NAME,
                        multiset(select(OAUTH_TOKENS.KIND)
                                        .from(OAUTH_TOKENS)
                                        .where(OAUTH_TOKENS.AUTHORIZATION_ID.eq(wanted.AUTHORIZATION_ID))
                                        .orderBy(OAUTH_TOKENS.KIND))
                                .convertFrom(kinds -> kinds.map(Record1::value1)))
                .from(wanted)
                .where(wanted.TOKEN_HASH.eq(presented.hash()))
                .and(wanted.KIND.eq(presented.kind()))
                .fetchSingle(mapping(TokenOwner::new));
    }
}
