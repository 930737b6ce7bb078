package workbook.oauth.server;

import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * A client for a server that somebody tries out: it may do all that the server can.
 *
 * @param secret as the client sends it
 */
public record DemoClient(String clientId, String secret, String redirectUri) {

    /** The scope of the posts, beside OpenID Connect's own. */
    public static final String SCOPE = "posts.read";

    private static final Duration ACCESS = Duration.ofMinutes(5);

    private static final Duration REFRESH = Duration.ofHours(1);

    /** A client with a secret that nobody else knows. */
    public static DemoClient make() {
        return new DemoClient("workbook-client", Secrets.make(), "http://127.0.0.1:9999/callback");
    }

    /** As the server keeps it: without the secret itself, proof keys required, refresh tokens good for one use. */
    public RegisteredClient registered() {
        return RegisteredClient.withId("demo-client")
                .clientId(clientId)
                .clientIdIssuedAt(Instant.parse("2026-01-01T00:00:00Z"))
                .clientSecret(Secrets.encoder().encode(secret))
                .clientName("Workbook")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .redirectUri(redirectUri)
                .scope(OidcScopes.OPENID)
                .scope(SCOPE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(ACCESS)
                        .refreshTokenTimeToLive(REFRESH)
                        .reuseRefreshTokens(false)
                        .build())
                .build();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return clientId;
    }
}
