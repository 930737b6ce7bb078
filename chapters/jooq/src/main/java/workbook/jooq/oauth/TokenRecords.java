package workbook.jooq.oauth;

import static workbook.jooq.generated.Tables.OAUTH_TOKENS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import workbook.jooq.generated.tables.records.OauthTokensRecord;
import workbook.oauth.AuthorizationRow;
import workbook.oauth.TokenRow;

/** The tokens of an authorization, as records. */
final class TokenRecords {

    private TokenRecords() {}

    static List<OauthTokensRecord> of(DSLContext ctx, AuthorizationRow authorization) {
        return authorization.tokens().stream()
                .map(token -> record(ctx, authorization.id(), token))
                .toList();
    }

    static OauthTokensRecord record(DSLContext ctx, String authorizationId, TokenRow token) {
        OauthTokensRecord record = ctx.newRecord(OAUTH_TOKENS);
        record.setAuthorizationId(authorizationId);
        record.setKind(token.kind());
        fill(record, token);
        return record;
    }

    private static void fill(OauthTokensRecord record, TokenRow token) {
        record.setTokenValue(token.value());
        record.setTokenHash(token.hash());
        record.setTokenType(token.type());
        record.setScopes(token.scopes());
        record.setIssuedAt(token.issuedAt());
        record.setExpiresAt(token.expiresAt());
        record.setInvalidated(token.invalidated());
        record.setMetadata(token.metadata());
    }

    static TokenRow row(OauthTokensRecord record) {
        return new TokenRow(
                record.getKind(),
                record.getTokenValue(),
                record.getTokenType(),
                record.getScopes(),
                record.getIssuedAt(),
                record.getExpiresAt(),
                record.getInvalidated(),
                record.getMetadata());
    }

    // tag::replace[]
    /** Writes what is new, changed or gone: one statement, and one batch, for each of the three. */
    static void replace(DSLContext ctx, AuthorizationRow authorization) {
        Map<String, OauthTokensRecord> stored = ctx.selectFrom(OAUTH_TOKENS)
                .where(OAUTH_TOKENS.AUTHORIZATION_ID.eq(authorization.id()))
                .fetchMap(OAUTH_TOKENS.KIND);
        List<OauthTokensRecord> news = new ArrayList<>();
        for (TokenRow token : authorization.tokens()) {
            OauthTokensRecord record = stored.remove(token.kind());
            if (record == null) {
                news.add(record(ctx, authorization.id(), token));
            } else if (!row(record).equals(token)) {
                fill(record, token);
                news.add(record);
            }
        }
        ctx.batchDelete(stored.values()).execute();
        ctx.batchStore(news).execute();
    }
    // end::replace[]
}
