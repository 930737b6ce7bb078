package workbook.oauth;

import java.util.List;

/**
 * A row of {@code oauth_authorizations}, with its tokens.
 *
 * @param registeredClientId the client's {@code id}, which is not its client id
 * @param scopes JSON array
 * @param attributes JSON object with Spring's types
 * @param version as it was when somebody read it; null when nobody did
 */
public record AuthorizationRow(
        String id,
        String registeredClientId,
        String principalName,
        String grantType,
        String scopes,
        String attributes,
        Long version,
        List<TokenRow> tokens) {}
