package workbook.hibernate.oauth;

import static workbook.oauth.Oauth.CONSENT_STORE;

import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import workbook.oauth.ConsentMapping;
import workbook.oauth.ConsentRow;
import workbook.oauth.Script;
import workbook.oauth.StoredText;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

// tag::upsert[]
/** Consents: whether the row is there already, the database finds out. */
public final class ConsentStore implements OAuth2AuthorizationConsentService {

    private final SessionFactory factory;

    public ConsentStore(SessionFactory factory) {
        this.factory = factory;
    }

    @Override
    public void save(OAuth2AuthorizationConsent consent) {
        ConsentRow row = ConsentMapping.toRow(consent);
        try {
            upsert(row);
        } catch (ConstraintViolationException overtaken) {
            // PostgreSQL's merge does not wait for another insert of the same key. By now its row is there.
            upsert(row);
        }
    }

    private void upsert(ConsentRow row) {
        factory.inStatelessTransaction(session -> session.upsert(new Consent(row)));
    }

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {
        ConsentRow row = ConsentMapping.toRow(consent);
        factory.inStatelessTransaction(session -> session.createMutationQuery("""
                        delete OauthConsent where registeredClientId = :client and principalName = :principal""")
                .setParameter("client", row.registeredClientId())
                .setParameter("principal", row.principalName())
                .executeUpdate());
    }

    @Override
    public OAuth2AuthorizationConsent findById(String registeredClientId, String principalName) {
        Consent.Key key = new Consent.Key(
                StoredText.require("registeredClientId", registeredClientId),
                StoredText.require("principalName", principalName));
        Consent consent = factory.fromStatelessSession(session -> session.get(Consent.class, key));
        return consent == null ? null : ConsentMapping.toConsent(consent.row());
    }
    // end::upsert[]

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches
                .<SessionFactory, Script<OAuth2AuthorizationConsentService, OAuth2AuthorizationConsent>,
                        OAuth2AuthorizationConsent>
                        to(CONSENT_STORE)
                .idiom("upsert", (factory, script) -> script.with(new ConsentStore(factory)))
                .list();
    }
}
