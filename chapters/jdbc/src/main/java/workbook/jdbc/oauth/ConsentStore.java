package workbook.jdbc.oauth;

import static workbook.oauth.Oauth.CONSENT_STORE;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import workbook.oauth.Script;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** Consents in Spring's own table. */
public final class ConsentStore {

    private ConsentStore() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches
                .<DataSource, Script<OAuth2AuthorizationConsentService, OAuth2AuthorizationConsent>,
                        OAuth2AuthorizationConsent>
                        to(CONSENT_STORE)
                .idiom("spring-jdbc", ConsentStore::springJdbc)
                .list();
    }

    // tag::spring-jdbc[]
    static OAuth2AuthorizationConsent springJdbc(
            DataSource database, Script<OAuth2AuthorizationConsentService, OAuth2AuthorizationConsent> script)
            throws Exception {
        return SpringStores.alone(database, stores -> script.with(stores.consents()));
    }
    // end::spring-jdbc[]
}
