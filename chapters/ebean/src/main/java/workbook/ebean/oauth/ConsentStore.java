package workbook.ebean.oauth;

import static workbook.oauth.Oauth.CONSENT_STORE;

import io.ebean.Database;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import workbook.ebean.oauth.query.QConsent;
import workbook.oauth.ConsentMapping;
import workbook.oauth.ConsentRow;
import workbook.oauth.Script;
import workbook.oauth.StoredText;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

// tag::update-or-insert[]
/** Consents: an update tells whether the row is there, and an insert follows if it is not. */
public final class ConsentStore implements OAuth2AuthorizationConsentService {

    private static final QConsent CONSENT = QConsent.alias();

    private final Database database;

    public ConsentStore(Database database) {
        this.database = database;
    }

    /** Ebean's own upsert, InsertOptions.ON_CONFLICT_UPDATE, is for PostgreSQL only. */
    @Override
    public void save(OAuth2AuthorizationConsent consent) {
        ConsentRow row = ConsentMapping.toRow(consent);
        if (!update(row) && !insert(row)) {
            update(row);
        }
    }

    private boolean update(ConsentRow row) {
        return new QConsent(database)
                        .id
                        .registeredClientId
                        .eq(row.registeredClientId())
                        .id
                        .principalName
                        .eq(row.principalName())
                        .asUpdate()
                        .set(CONSENT.authorities, row.authorities())
                        .update()
                == 1;
    }

    /** False when another request was faster. */
    private boolean insert(ConsentRow row) {
        try {
            database.insert(new Consent(row));
            return true;
        } catch (PersistenceException refused) {
            if (Duplicates.refused(refused)) {
                return false;
            }
            throw refused;
        }
    }

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {
        ConsentRow row = ConsentMapping.toRow(consent);
        database.delete(Consent.class, new ConsentKey(row.registeredClientId(), row.principalName()));
    }

    @Override
    public OAuth2AuthorizationConsent findById(String registeredClientId, String principalName) {
        ConsentKey key = new ConsentKey(
                StoredText.require("registeredClientId", registeredClientId),
                StoredText.require("principalName", principalName));
        Consent consent = database.find(Consent.class, key);
        return consent == null ? null : ConsentMapping.toConsent(consent.row());
    }
    // end::update-or-insert[]

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches
                .<Database, Script<OAuth2AuthorizationConsentService, OAuth2AuthorizationConsent>,
                        OAuth2AuthorizationConsent>
                        to(CONSENT_STORE)
                .idiom("update-or-insert", (database, script) -> script.with(new ConsentStore(database)))
                .list();
    }
}
