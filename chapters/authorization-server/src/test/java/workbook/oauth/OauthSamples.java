package workbook.oauth;

import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2DeviceCode;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2UserCode;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Clients and authorizations with everything that they can have. None of the secrets opens anything. */
final class OauthSamples {

    static final Instant ISSUED = Instant.parse("2026-01-01T00:00:00Z");

    static final Instant EXPIRES = Instant.parse("2200-01-01T00:00:00Z");

    /** The name, in the protocol, of each kind of token. */
    static final Map<String, String> TOKENS = Map.of(
            "state", "a-state",
            "code", "a-code",
            "access_token", "an-access-token",
            "refresh_token", "a-refresh-token",
            "id_token", "an-id-token",
            "user_code", "a-user-code",
            "device_code", "a-device-code");

    private OauthSamples() {}

    static RegisteredClient client(String name) {
        return clientBuilder(name).build();
    }

    static RegisteredClient.Builder clientBuilder(String name) {
        return RegisteredClient.withId("id of " + name)
                .clientId(name)
                .clientIdIssuedAt(ISSUED)
                .clientSecret("{noop}secret of " + name)
                .clientSecretExpiresAt(EXPIRES)
                .clientName("Name of " + name)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(new ClientAuthenticationMethod("custom"))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .authorizationGrantType(new AuthorizationGrantType("urn:custom"))
                .redirectUri("https://client.example/callback")
                .redirectUri("https://client.example/other?a=b%2Cc")
                .postLogoutRedirectUri("https://client.example/bye")
                .scope("openid")
                .scope("posts.read")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(true)
                        .tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.ES256)
                        .jwkSetUrl("https://client.example/keys")
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(7))
                        .accessTokenFormat(OAuth2TokenFormat.REFERENCE)
                        .reuseRefreshTokens(false)
                        .idTokenSignatureAlgorithm(SignatureAlgorithm.ES256)
                        .build());
    }

    /** An authorization with nothing but an id and a principal. */
    static OAuth2Authorization.Builder authorization(RegisteredClient client, String id) {
        return OAuth2Authorization.withRegisteredClient(client)
                .id(id)
                .principalName("John Doe")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizedScopes(Set.of("openid", "posts.read"));
    }

    static OAuth2AuthorizationCode code(String value) {
        return new OAuth2AuthorizationCode(value, ISSUED, EXPIRES);
    }

    static OAuth2AccessToken accessToken(String value) {
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, value, ISSUED, EXPIRES, Set.of("posts.read", "openid"));
    }

    static OAuth2RefreshToken refreshToken(String value) {
        return new OAuth2RefreshToken(value, ISSUED, EXPIRES);
    }

    /** With every kind of token, metadata, and attributes of Spring's own types. */
    static OAuth2Authorization full(RegisteredClient client) {
        Map<String, Object> claims = new HashMap<>(Map.of("sub", "John Doe", "iat", ISSUED, "aud", "blog"));
        return authorization(client, "full")
                .attribute(OAuth2ParameterNames.STATE, TOKENS.get("state"))
                .attribute(OAuth2AuthorizationRequest.class.getName(), request(client))
                .attribute(
                        Principal.class.getName(),
                        new UsernamePasswordAuthenticationToken(
                                "John Doe", null, AuthorityUtils.createAuthorityList("ROLE_USER", "ROLE_EDITOR")))
                .token(code(TOKENS.get("code")), metadata -> metadata.put("where", "Seoul"))
                .token(accessToken(TOKENS.get("access_token")), metadata -> {
                    metadata.put(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, claims);
                    metadata.put(OAuth2Authorization.Token.INVALIDATED_METADATA_NAME, true);
                })
                .token(refreshToken(TOKENS.get("refresh_token")))
                .token(
                        new OidcIdToken(TOKENS.get("id_token"), ISSUED, EXPIRES, claims),
                        metadata -> metadata.put(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, claims))
                .token(new OAuth2UserCode(TOKENS.get("user_code"), ISSUED, EXPIRES))
                .token(new OAuth2DeviceCode(TOKENS.get("device_code"), ISSUED, EXPIRES))
                .build();
    }

    private static OAuth2AuthorizationRequest request(RegisteredClient client) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri("https://server.example/oauth2/authorize")
                .clientId(client.getClientId())
                .redirectUri("https://client.example/callback")
                .scopes(new HashSet<>(client.getScopes()))
                .state(TOKENS.get("state"))
                .additionalParameters(Map.of("code_challenge", "challenge", "code_challenge_method", "S256"))
                .build();
    }
}
