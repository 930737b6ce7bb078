package workbook.oauth;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.util.Assert;
import workbook.scenario.WellFormed;

/** A consent of Spring's, and its row. */
public final class ConsentMapping {

    private ConsentMapping() {}

    /**
     * Makes the row of a consent.
     *
     * @throws IllegalArgumentException when there is none, or one of its texts is none that databases keep
     */
    public static ConsentRow toRow(OAuth2AuthorizationConsent consent) {
        Assert.notNull(consent, "authorizationConsent cannot be null");
        StoredText.require("registeredClientId", consent.getRegisteredClientId());
        StoredText.require("principalName", consent.getPrincipalName());
        List<String> authorities = consent.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .sorted()
                .toList();
        return WellFormed.input(new ConsentRow(
                consent.getRegisteredClientId(), consent.getPrincipalName(), SecurityJson.write(authorities)));
    }

    /**
     * Makes the consent of a row.
     *
     * @throws CorruptRowException when the authorities are no JSON array of texts
     */
    public static OAuth2AuthorizationConsent toConsent(ConsentRow row) {
        OAuth2AuthorizationConsent.Builder consent =
                OAuth2AuthorizationConsent.withId(row.registeredClientId(), row.principalName());
        SecurityJson.texts(
                        row.authorities(),
                        "oauth_consents",
                        "authorities",
                        row.registeredClientId() + ", " + row.principalName())
                .forEach(authority -> consent.authority(new SimpleGrantedAuthority(authority)));
        return consent.build();
    }
}
