package workbook.oauth;

import java.time.Instant;

/**
 * A row of {@code oauth_clients}. The lists are JSON arrays: a redirect URI may contain a comma.
 *
 * @param id never changes, and nobody outside sees it
 * @param clientId what the client calls itself
 * @param issuedAt null when nobody said
 * @param secret as its encoder left it; null for a public client
 * @param secretExpiresAt null when it never does
 * @param clientSettings JSON object with Spring's types, as {@code tokenSettings}
 */
public record ClientRow(
        String id,
        String clientId,
        Instant issuedAt,
        String secret,
        Instant secretExpiresAt,
        String name,
        String authenticationMethods,
        String grantTypes,
        String redirectUris,
        String postLogoutRedirectUris,
        String scopes,
        String clientSettings,
        String tokenSettings) {

    /** A row without its secret. */
    @Override
    public String toString() {
        return "client " + clientId;
    }
}
