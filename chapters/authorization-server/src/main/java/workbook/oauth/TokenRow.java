package workbook.oauth;

import java.time.Instant;

/**
 * A row of {@code oauth_tokens}.
 *
 * @param kind {@link TokenKind#id()}
 * @param value what the client holds
 * @param type how the client presents it, for an access token: {@code Bearer}, {@code DPoP}; otherwise null
 * @param scopes JSON array, for an access token; otherwise null
 * @param issuedAt null for a state
 * @param expiresAt null when it never does
 * @param invalidated whether it has been used or revoked
 * @param metadata JSON object with Spring's types
 */
public record TokenRow(
        String kind,
        String value,
        String type,
        String scopes,
        Instant issuedAt,
        Instant expiresAt,
        boolean invalidated,
        String metadata) {

    /** What the row is found by: the column {@code token_hash}. */
    public String hash() {
        return TokenHash.of(value);
    }

    /** A row without its secret. */
    @Override
    public String toString() {
        return kind + (invalidated ? " (invalidated)" : "") + ", expires " + expiresAt;
    }
}
