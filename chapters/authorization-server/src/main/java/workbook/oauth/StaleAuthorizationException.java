package workbook.oauth;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

// tag::stale[]
/**
 * Somebody saves an authorization that another request has changed since it was read. The server answers the client with
 * {@code invalid_grant}: the code or refresh token was used a moment ago.
 */
public class StaleAuthorizationException extends OAuth2AuthenticationException {

    private static final long serialVersionUID = 1L;

    public StaleAuthorizationException(String id) {
        super(
                new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT),
                "authorization " + id + " was changed by another request since it was read");
    }
}
// end::stale[]
