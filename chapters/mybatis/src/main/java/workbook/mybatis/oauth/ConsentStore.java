package workbook.mybatis.oauth;

import static workbook.oauth.Oauth.CONSENT_STORE;

import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
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

    private final SqlSessionFactory factory;

    public ConsentStore(SqlSessionFactory factory) {
        this.factory = factory;
    }

    @Override
    public void save(OAuth2AuthorizationConsent consent) {
        ConsentRow row = ConsentMapping.toRow(consent);
        try (SqlSession session = factory.openSession()) {
            session.getMapper(ConsentStoreMapper.class).put(row);
            session.commit();
        }
    }

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {
        ConsentRow row = ConsentMapping.toRow(consent);
        try (SqlSession session = factory.openSession()) {
            session.getMapper(ConsentStoreMapper.class).delete(row);
            session.commit();
        }
    }

    @Override
    public OAuth2AuthorizationConsent findById(String registeredClientId, String principalName) {
        StoredText.require("registeredClientId", registeredClientId);
        StoredText.require("principalName", principalName);
        // With auto-commit: one select needs no transaction.
        try (SqlSession session = factory.openSession(true)) {
            return session.getMapper(ConsentStoreMapper.class)
                    .find(registeredClientId, principalName)
                    .map(ConsentMapping::toConsent)
                    .orElse(null);
        }
    }
    // end::upsert[]

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches
                .<SqlSessionFactory, Script<OAuth2AuthorizationConsentService, OAuth2AuthorizationConsent>,
                        OAuth2AuthorizationConsent>
                        to(CONSENT_STORE)
                .idiom("upsert", (factory, script) -> script.with(new ConsentStore(factory)))
                .list();
    }
}
