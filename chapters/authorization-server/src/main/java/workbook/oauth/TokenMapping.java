package workbook.oauth;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2DeviceCode;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.OAuth2UserCode;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;

/** The tokens of an authorization of Spring's, and their rows. */
final class TokenMapping {

    private static final String TABLE = "oauth_tokens";

    private static final Map<TokenKind, Class<? extends OAuth2Token>> CLASSES = classes();

    private TokenMapping() {}

    private static Map<TokenKind, Class<? extends OAuth2Token>> classes() {
        Map<TokenKind, Class<? extends OAuth2Token>> classes = new LinkedHashMap<>();
        classes.put(TokenKind.CODE, OAuth2AuthorizationCode.class);
        classes.put(TokenKind.ACCESS_TOKEN, OAuth2AccessToken.class);
        classes.put(TokenKind.REFRESH_TOKEN, OAuth2RefreshToken.class);
        classes.put(TokenKind.ID_TOKEN, OidcIdToken.class);
        classes.put(TokenKind.USER_CODE, OAuth2UserCode.class);
        classes.put(TokenKind.DEVICE_CODE, OAuth2DeviceCode.class);
        return classes;
    }

    /** Always in the same order. */
    static Stream<TokenRow> toRows(OAuth2Authorization authorization) {
        return CLASSES.entrySet().stream()
                .map(kind -> toRow(kind.getKey(), authorization.getToken(kind.getValue())))
                .filter(row -> row != null);
    }

    private static TokenRow toRow(TokenKind kind, OAuth2Authorization.Token<?> stored) {
        if (stored == null) {
            return null;
        }
        OAuth2Token token = stored.getToken();
        Map<String, Object> metadata = new HashMap<>(stored.getMetadata());
        metadata.remove(OAuth2Authorization.Token.INVALIDATED_METADATA_NAME);
        OAuth2AccessToken access = token instanceof OAuth2AccessToken accessToken ? accessToken : null;
        return new TokenRow(
                kind.id(),
                StoredText.require(kind.id(), token.getTokenValue()),
                access == null ? null : access.getTokenType().getValue(),
                access == null ? null : SecurityJson.write(access.getScopes()),
                token.getIssuedAt(),
                token.getExpiresAt(),
                stored.isInvalidated(),
                SecurityJson.write(metadata));
    }

    static void addTo(OAuth2Authorization.Builder builder, TokenRow row, String authorizationId) {
        TokenKind kind = TokenKind.of(row.kind())
                .orElseThrow(() -> new CorruptRowException(TABLE, "kind", authorizationId, "is none that is known"));
        if (kind == TokenKind.STATE) {
            builder.attribute(OAuth2ParameterNames.STATE, row.value());
            return;
        }
        Map<String, Object> metadata =
                SecurityJson.map(row.metadata(), TABLE, "metadata", authorizationId + ", " + row.kind());
        builder.token(token(kind, row, metadata, authorizationId), all -> {
            all.putAll(metadata);
            all.put(OAuth2Authorization.Token.INVALIDATED_METADATA_NAME, row.invalidated());
        });
    }

    private static OAuth2Token token(
            TokenKind kind, TokenRow row, Map<String, Object> metadata, String authorizationId) {
        return switch (kind) {
            case CODE -> new OAuth2AuthorizationCode(row.value(), row.issuedAt(), row.expiresAt());
            case ACCESS_TOKEN ->
                new OAuth2AccessToken(
                        new OAuth2AccessToken.TokenType(row.type()),
                        row.value(),
                        row.issuedAt(),
                        row.expiresAt(),
                        SecurityJson.texts(row.scopes(), TABLE, "scopes", authorizationId + ", " + row.kind()));
            case REFRESH_TOKEN -> new OAuth2RefreshToken(row.value(), row.issuedAt(), row.expiresAt());
            case ID_TOKEN -> new OidcIdToken(row.value(), row.issuedAt(), row.expiresAt(), claims(metadata));
            case USER_CODE -> new OAuth2UserCode(row.value(), row.issuedAt(), row.expiresAt());
            case DEVICE_CODE -> new OAuth2DeviceCode(row.value(), row.issuedAt(), row.expiresAt());
            case STATE -> throw new IllegalArgumentException("a state is no token");
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> claims(Map<String, Object> metadata) {
        return (Map<String, Object>) metadata.getOrDefault(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, Map.of());
    }
}
