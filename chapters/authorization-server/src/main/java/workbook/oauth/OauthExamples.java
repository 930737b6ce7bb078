package workbook.oauth;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** What the scenarios put into the stores, and what should come out. None of the secrets opens anything. */
final class OauthExamples {

    private static final Instant ISSUED = Instant.parse("2026-01-01T00:00:00Z");

    private static final Instant EXPIRES = Instant.parse("2200-01-01T00:00:00Z");

    /** The client of the sample. */
    private static final RegisteredClient SAMPLE_CLIENT =
            client("workbook-client").clientId("workbook-client").build();

    private static final RegisteredClient CLIENT = client("reader")
            .clientId("blog-reader")
            .clientIdIssuedAt(ISSUED)
            .clientSecret("{noop}not-a-secret")
            .clientName("Reader")
            .scope("posts.read")
            .build();

    static final RegisteredClient CHANGED_CLIENT = RegisteredClient.from(CLIENT)
            .clientName("Blog reader")
            .scope("comments.read")
            .build();

    // tag::not-map-of[]
    /** Not Map.of: its classes are not on Spring Security's list, so that it is written and never read again. */
    private static final Map<String, Object> CLAIMS = new HashMap<>(Map.of("sub", "John Doe"));
    // end::not-map-of[]

    private static final OAuth2AuthorizationCode CODE = new OAuth2AuthorizationCode("example-code", ISSUED, EXPIRES);

    private static final OAuth2Authorization WITH_CODE = OAuth2Authorization.withRegisteredClient(SAMPLE_CLIENT)
            .id("example")
            .principalName("John Doe")
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .authorizedScopes(Set.of("openid", "posts.read"))
            .attribute("locale", "ko")
            .token(CODE)
            .build();

    private static final OAuth2Authorization WITH_TOKENS = OAuth2Authorization.from(WITH_CODE)
            .invalidate(CODE)
            .token(new OAuth2AccessToken(
                    OAuth2AccessToken.TokenType.BEARER, "example-access", ISSUED, EXPIRES, Set.of("posts.read")))
            .token(new OAuth2RefreshToken("example-refresh", ISSUED, EXPIRES))
            .token(
                    new OidcIdToken("example-id", ISSUED, EXPIRES, CLAIMS),
                    metadata -> metadata.put(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, CLAIMS))
            .build();

    /** By the code when there was nothing else, by each token, and by a token that nobody issued. */
    static final List<OAuth2Authorization> FOUND_AUTHORIZATIONS =
            Stream.of(WITH_CODE, WITH_TOKENS, WITH_TOKENS, WITH_TOKENS, null).toList();

    static final OAuth2AuthorizationConsent WIDENED_CONSENT = OAuth2AuthorizationConsent.withId(
                    "workbook-client", "John Doe")
            .scope("posts.read")
            .scope("comments.read")
            .build();

    static final Race RACE = new Race("code-1", accessToken("access-1"), accessToken("access-2"));

    private OauthExamples() {}

    static RegisteredClient changeClient(RegisteredClientRepository store) {
        store.save(CLIENT);
        store.save(CHANGED_CLIENT);
        return store.findByClientId("blog-reader");
    }

    static List<OAuth2Authorization> issueTokens(OAuth2AuthorizationService store) {
        store.save(WITH_CODE);
        OAuth2Authorization byCode = store.findByToken("example-code", new OAuth2TokenType("code"));
        store.save(OAuth2Authorization.from(WITH_TOKENS)
                .attributes(attributes -> attributes.putAll(byCode.getAttributes()))
                .build());
        return Stream.of(
                        byCode,
                        store.findByToken("example-access", OAuth2TokenType.ACCESS_TOKEN),
                        store.findByToken("example-refresh", OAuth2TokenType.REFRESH_TOKEN),
                        store.findByToken("example-id", new OAuth2TokenType("id_token")),
                        store.findByToken("nobody's", null))
                .toList();
    }

    static OAuth2AuthorizationConsent widenConsent(OAuth2AuthorizationConsentService store) {
        store.save(OAuth2AuthorizationConsent.withId("workbook-client", "John Doe")
                .scope("posts.read")
                .build());
        OAuth2AuthorizationConsent found = store.findById("workbook-client", "John Doe");
        store.save(OAuth2AuthorizationConsent.from(found)
                .authority(new SimpleGrantedAuthority("SCOPE_comments.read"))
                .build());
        return store.findById("workbook-client", "John Doe");
    }

    private static RegisteredClient.Builder client(String id) {
        return RegisteredClient.withId(id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1:9999/callback");
    }

    private static TokenRow accessToken(String value) {
        return new TokenRow(
                TokenKind.ACCESS_TOKEN.id(),
                value,
                "Bearer",
                "[]",
                ISSUED,
                EXPIRES,
                false,
                SecurityJson.write(new HashMap<>()));
    }
}
