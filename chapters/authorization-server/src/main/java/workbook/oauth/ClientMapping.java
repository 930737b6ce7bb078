package workbook.oauth;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.util.Assert;
import workbook.scenario.WellFormed;

/** A client of Spring's, and its row. */
public final class ClientMapping {

    private static final String TABLE = "oauth_clients";

    private ClientMapping() {}

    /**
     * Makes the row of a client.
     *
     * @throws IllegalArgumentException when there is no client, or one of its texts is none that databases keep
     */
    public static ClientRow toRow(RegisteredClient client) {
        Assert.notNull(client, "registeredClient cannot be null");
        StoredText.require("id", client.getId());
        StoredText.require("clientId", client.getClientId());
        return WellFormed.input(new ClientRow(
                client.getId(),
                client.getClientId(),
                client.getClientIdIssuedAt(),
                client.getClientSecret(),
                client.getClientSecretExpiresAt(),
                client.getClientName(),
                SecurityJson.write(
                        texts(client.getClientAuthenticationMethods(), ClientAuthenticationMethod::getValue)),
                SecurityJson.write(texts(client.getAuthorizationGrantTypes(), AuthorizationGrantType::getValue)),
                SecurityJson.write(client.getRedirectUris()),
                SecurityJson.write(client.getPostLogoutRedirectUris()),
                SecurityJson.write(client.getScopes()),
                SecurityJson.write(client.getClientSettings().getSettings()),
                SecurityJson.write(client.getTokenSettings().getSettings())));
    }

    /**
     * Makes the client of a row.
     *
     * @throws CorruptRowException when one of the columns holds what this program did not write
     */
    public static RegisteredClient toClient(ClientRow row) {
        return RegisteredClient.withId(row.id())
                .clientId(row.clientId())
                .clientIdIssuedAt(row.issuedAt())
                .clientSecret(row.secret())
                .clientSecretExpiresAt(row.secretExpiresAt())
                .clientName(row.name())
                .clientAuthenticationMethods(
                        methods -> texts(row.authenticationMethods(), "authentication_methods", row)
                                .forEach(method -> methods.add(new ClientAuthenticationMethod(method))))
                .authorizationGrantTypes(types -> texts(row.grantTypes(), "grant_types", row)
                        .forEach(type -> types.add(new AuthorizationGrantType(type))))
                .redirectUris(uris -> uris.addAll(texts(row.redirectUris(), "redirect_uris", row)))
                .postLogoutRedirectUris(
                        uris -> uris.addAll(texts(row.postLogoutRedirectUris(), "post_logout_redirect_uris", row)))
                .scopes(scopes -> scopes.addAll(texts(row.scopes(), "scopes", row)))
                .clientSettings(ClientSettings.withSettings(
                                SecurityJson.settings(row.clientSettings(), TABLE, "client_settings", row.id()))
                        .build())
                .tokenSettings(TokenSettings.withSettings(
                                SecurityJson.settings(row.tokenSettings(), TABLE, "token_settings", row.id()))
                        .build())
                .build();
    }

    private static <T> Set<String> texts(Set<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.toSet());
    }

    private static Set<String> texts(String json, String column, ClientRow row) {
        return SecurityJson.texts(json, TABLE, column, row.id());
    }
}
