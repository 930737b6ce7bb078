package workbook.oauth;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.util.Assert;
import workbook.scenario.WellFormed;

/**
 * An authorization of Spring's, and its rows. The version travels as an attribute, which Spring's own providers hand on
 * from the authorization that they read to the one that they save.
 */
public final class AuthorizationMapping {

    /** The attribute that says which version somebody read. */
    static final String VERSION = "workbook.version";

    private static final String TABLE = "oauth_authorizations";

    private AuthorizationMapping() {}

    /**
     * Makes the rows of an authorization.
     *
     * @throws IllegalArgumentException when there is none, it has a token of a kind that is not stored, or one of its
     *     texts is none that databases keep
     */
    public static AuthorizationRow toRow(OAuth2Authorization authorization) {
        Assert.notNull(authorization, "authorization cannot be null");
        StoredText.require("id", authorization.getId());
        StoredText.require("principalName", authorization.getPrincipalName());
        Map<String, Object> attributes = new HashMap<>(authorization.getAttributes());
        Long version = (Long) attributes.remove(VERSION);
        String state = (String) attributes.remove(OAuth2ParameterNames.STATE);
        return WellFormed.input(new AuthorizationRow(
                authorization.getId(),
                authorization.getRegisteredClientId(),
                authorization.getPrincipalName(),
                authorization.getAuthorizationGrantType().getValue(),
                SecurityJson.write(authorization.getAuthorizedScopes()),
                SecurityJson.write(attributes),
                version,
                Stream.concat(state(state), TokenMapping.toRows(authorization)).toList()));
    }

    /**
     * Makes the authorization of rows.
     *
     * @throws CorruptRowException when one of the columns holds what this program did not write
     */
    public static OAuth2Authorization toAuthorization(AuthorizationRow row) {
        OAuth2Authorization.Builder builder = new StoredAuthorization(row.registeredClientId())
                .id(row.id())
                .principalName(row.principalName())
                .authorizationGrantType(new AuthorizationGrantType(row.grantType()))
                .authorizedScopes(SecurityJson.texts(row.scopes(), TABLE, "scopes", row.id()))
                .attributes(attributes ->
                        attributes.putAll(SecurityJson.map(row.attributes(), TABLE, "attributes", row.id())))
                .attribute(VERSION, row.version());
        row.tokens().forEach(token -> TokenMapping.addTo(builder, token, row.id()));
        return builder.build();
    }

    private static Stream<TokenRow> state(String state) {
        return state == null
                ? Stream.empty()
                : Stream.of(new TokenRow(
                        TokenKind.STATE.id(),
                        state,
                        null,
                        null,
                        null,
                        null,
                        false,
                        SecurityJson.write(new HashMap<>())));
    }

    /** Spring asks for the client of an authorization, and takes nothing but its id. */
    private static final class StoredAuthorization extends OAuth2Authorization.Builder {
        StoredAuthorization(String registeredClientId) {
            super(registeredClientId);
        }
    }
}
