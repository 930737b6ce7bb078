package workbook.jooq.oauth;

import static workbook.jooq.generated.Tables.OAUTH_CONSENTS;
import static workbook.oauth.Oauth.CONSENT_STORE;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import workbook.oauth.ConsentMapping;
import workbook.oauth.ConsentRow;
import workbook.oauth.Script;
import workbook.oauth.StoredText;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

// tag::upsert[]
/** Consents: one statement, in each database's own words for it. */
public final class ConsentStore implements OAuth2AuthorizationConsentService {

    private final DSLContext ctx;

    public ConsentStore(DSLContext ctx) {
        this.ctx = ctx;
    }

    @Override
    public void save(OAuth2AuthorizationConsent consent) {
        ConsentRow row = ConsentMapping.toRow(consent);
        try {
            upsert(row);
        } catch (IntegrityConstraintViolationException overtaken) {
            // H2's merge does not wait for another insert of the same key. By now its row is there.
            upsert(row);
        }
    }

    private void upsert(ConsentRow row) {
        ctx.insertInto(OAUTH_CONSENTS)
                .set(OAUTH_CONSENTS.REGISTERED_CLIENT_ID, row.registeredClientId())
                .set(OAUTH_CONSENTS.PRINCIPAL_NAME, row.principalName())
                .set(OAUTH_CONSENTS.AUTHORITIES, row.authorities())
                .onConflict(OAUTH_CONSENTS.REGISTERED_CLIENT_ID, OAUTH_CONSENTS.PRINCIPAL_NAME)
                .doUpdate()
                .set(OAUTH_CONSENTS.AUTHORITIES, row.authorities())
                .execute();
    }

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {
        ConsentRow row = ConsentMapping.toRow(consent);
        ctx.deleteFrom(OAUTH_CONSENTS)
                .where(key(row.registeredClientId(), row.principalName()))
                .execute();
    }

    @Override
    public OAuth2AuthorizationConsent findById(String registeredClientId, String principalName) {
        return ctx.selectFrom(OAUTH_CONSENTS)
                .where(key(
                        StoredText.require("registeredClientId", registeredClientId),
                        StoredText.require("principalName", principalName)))
                .fetchOptionalInto(ConsentRow.class)
                .map(ConsentMapping::toConsent)
                .orElse(null);
    }

    private static Condition key(String registeredClientId, String principalName) {
        return OAUTH_CONSENTS
                .REGISTERED_CLIENT_ID
                .eq(registeredClientId)
                .and(OAUTH_CONSENTS.PRINCIPAL_NAME.eq(principalName));
    }
    // end::upsert[]

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches
                .<DSLContext, Script<OAuth2AuthorizationConsentService, OAuth2AuthorizationConsent>,
                        OAuth2AuthorizationConsent>
                        to(CONSENT_STORE)
                .idiom("upsert", (ctx, script) -> script.with(new ConsentStore(ctx)))
                .list();
    }
}
