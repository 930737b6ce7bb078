package workbook.oauth;

/**
 * A row of {@code oauth_consents}: what a user allowed a client.
 *
 * @param registeredClientId the client's {@code id}, which is not its client id
 * @param authorities JSON array
 */
public record ConsentRow(String registeredClientId, String principalName, String authorities) {}
