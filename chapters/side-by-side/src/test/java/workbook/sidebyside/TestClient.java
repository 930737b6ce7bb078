package workbook.sidebyside;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenIntrospectionRequest;
import com.nimbusds.oauth2.sdk.TokenIntrospectionResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Token;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import java.net.URI;
import workbook.oauth.server.DemoClient;

/** A client that somebody else wrote: Nimbus' SDK. */
final class TestClient {

    private final URI issuer;
    private final DemoClient client;

    TestClient(URI issuer, DemoClient client) {
        this.issuer = issuer;
        this.client = client;
    }

    TokenResponse byCredentials() throws Exception {
        return send(new ClientCredentialsGrant(), new Scope(DemoClient.SCOPE));
    }

    TokenResponse byCode(String code, String verifier) throws Exception {
        return send(
                new AuthorizationCodeGrant(
                        new AuthorizationCode(code), URI.create(client.redirectUri()), new CodeVerifier(verifier)),
                null);
    }

    TokenResponse byRefresh(RefreshToken token) throws Exception {
        return send(new RefreshTokenGrant(token), null);
    }

    boolean isActive(Token token) throws Exception {
        return TokenIntrospectionResponse.parse(
                        new TokenIntrospectionRequest(issuer.resolve("/oauth2/introspect"), authentication(), token)
                                .toHTTPRequest()
                                .send())
                .toSuccessResponse()
                .isActive();
    }

    int revoke(Token token) throws Exception {
        return new TokenRevocationRequest(issuer.resolve("/oauth2/revoke"), authentication(), token)
                .toHTTPRequest()
                .send()
                .getStatusCode();
    }

    private TokenResponse send(AuthorizationGrant grant, Scope scope) throws Exception {
        return OIDCTokenResponseParser.parse(
                new TokenRequest.Builder(issuer.resolve("/oauth2/token"), authentication(), grant)
                        .scope(scope)
                        .build()
                        .toHTTPRequest()
                        .send());
    }

    private ClientAuthentication authentication() {
        return new ClientSecretBasic(new ClientID(client.clientId()), new Secret(client.secret()));
    }
}
