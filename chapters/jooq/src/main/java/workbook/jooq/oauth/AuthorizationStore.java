package workbook.jooq.oauth;

import static org.jooq.impl.DSL.select;
import static workbook.jooq.generated.Tables.OAUTH_AUTHORIZATIONS;
import static workbook.jooq.generated.Tables.OAUTH_TOKENS;
import static workbook.oauth.Oauth.AUTHORIZATION_STORE;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.conf.Settings;
import org.jooq.exception.DataChangedException;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import workbook.jooq.generated.tables.OauthTokens;
import workbook.jooq.generated.tables.records.OauthAuthorizationsRecord;
import workbook.oauth.AuthorizationMapping;
import workbook.oauth.AuthorizationRow;
import workbook.oauth.Script;
import workbook.oauth.StaleAuthorizationException;
import workbook.oauth.StoredText;
import workbook.oauth.TokenHash;
import workbook.oauth.TokenKind;
import workbook.oauth.TokenRow;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

// tag::record-version[]
/** Authorizations: jOOQ compares and raises the version of a record that it stores, when it is told to. */
public final class AuthorizationStore implements OAuth2AuthorizationService {

    private final DSLContext ctx;

    public AuthorizationStore(DSLContext ctx) {
        this.ctx = withVersions(ctx);
    }

    // tag::versions[]
    /** The version column is named to the code generator. */
    static DSLContext withVersions(DSLContext ctx) {
        Settings settings = ((Settings) ctx.settings().clone())
                .withExecuteWithOptimisticLocking(true)
                .withExecuteWithOptimisticLockingExcludeUnversioned(true);
        return ctx.configuration().derive(settings).dsl();
    }
    // end::versions[]

    // tag::save[]
    @Override
    public void save(OAuth2Authorization authorization) {
        AuthorizationRow row = AuthorizationMapping.toRow(authorization);
        try {
            ctx.transaction(trx -> save(trx.dsl(), row));
        } catch (DataChangedException late) {
            throw new StaleAuthorizationException(row.id());
        }
    }

    private static void save(DSLContext ctx, AuthorizationRow row) {
        OauthAuthorizationsRecord stored = ctx.fetchOne(OAUTH_AUTHORIZATIONS, OAUTH_AUTHORIZATIONS.ID.eq(row.id()));
        if (row.version() != null && (stored == null || !row.version().equals(stored.getVersion()))) {
            throw new StaleAuthorizationException(row.id());
        }
        if (stored == null) {
            authorization(ctx, row).insert();
            ctx.batchInsert(TokenRecords.of(ctx, row)).execute();
            return;
        }
        stored.from(
                authorization(ctx, row),
                OAUTH_AUTHORIZATIONS.PRINCIPAL_NAME,
                OAUTH_AUTHORIZATIONS.GRANT_TYPE,
                OAUTH_AUTHORIZATIONS.SCOPES,
                OAUTH_AUTHORIZATIONS.ATTRIBUTES);
        stored.update();
        TokenRecords.replace(ctx, row);
    }
    // end::save[]

    private static OauthAuthorizationsRecord authorization(DSLContext ctx, AuthorizationRow row) {
        OauthAuthorizationsRecord record = ctx.newRecord(OAUTH_AUTHORIZATIONS);
        record.setId(row.id());
        record.setRegisteredClientId(row.registeredClientId());
        record.setPrincipalName(row.principalName());
        record.setGrantType(row.grantType());
        record.setScopes(row.scopes());
        record.setAttributes(row.attributes());
        return record;
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        AuthorizationRow row = AuthorizationMapping.toRow(authorization);
        // The tokens go by the foreign key's cascade.
        ctx.deleteFrom(OAUTH_AUTHORIZATIONS)
                .where(OAUTH_AUTHORIZATIONS.ID.eq(row.id()))
                .execute();
    }

    @Override
    public OAuth2Authorization findById(String id) {
        return find(OAUTH_AUTHORIZATIONS.ID.eq(StoredText.require("id", id)));
    }

    @Override
    public OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
        OauthTokens wanted = OAUTH_TOKENS.as("wanted");
        Condition hash = wanted.TOKEN_HASH.eq(TokenHash.of(token));
        if (type == null) {
            return find(ownerOf(wanted, hash));
        }
        return TokenKind.of(type)
                .map(kind -> find(ownerOf(wanted, hash.and(wanted.KIND.eq(kind.id())))))
                .orElse(null);
    }

    // tag::find[]
    private static Condition ownerOf(OauthTokens wanted, Condition condition) {
        return OAUTH_AUTHORIZATIONS.ID.in(
                select(wanted.AUTHORIZATION_ID).from(wanted).where(condition));
    }

    /** With all of its tokens, in one statement. */
    private OAuth2Authorization find(Condition condition) {
        Result<Record> rows = ctx.select(OAUTH_AUTHORIZATIONS.fields())
                .select(OAUTH_TOKENS.fields())
                .from(OAUTH_AUTHORIZATIONS)
                .leftJoin(OAUTH_TOKENS)
                .on(OAUTH_TOKENS.AUTHORIZATION_ID.eq(OAUTH_AUTHORIZATIONS.ID))
                .where(condition)
                .fetch();
        return rows.isEmpty() ? null : AuthorizationMapping.toAuthorization(row(rows));
    }
    // end::find[]

    private static AuthorizationRow row(Result<Record> rows) {
        OauthAuthorizationsRecord authorization = rows.get(0).into(OAUTH_AUTHORIZATIONS);
        List<TokenRow> tokens = rows.into(OAUTH_TOKENS).stream()
                .filter(token -> token.getKind() != null)
                .map(TokenRecords::row)
                .toList();
        return new AuthorizationRow(
                authorization.getId(),
                authorization.getRegisteredClientId(),
                authorization.getPrincipalName(),
                authorization.getGrantType(),
                authorization.getScopes(),
                authorization.getAttributes(),
                authorization.getVersion(),
                tokens);
    }
    // end::record-version[]

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches
                .<DSLContext, Script<OAuth2AuthorizationService, List<OAuth2Authorization>>, List<OAuth2Authorization>>
                        to(AUTHORIZATION_STORE)
                .idiom("record-version", (ctx, script) -> script.with(new AuthorizationStore(ctx)))
                .list();
    }
}
