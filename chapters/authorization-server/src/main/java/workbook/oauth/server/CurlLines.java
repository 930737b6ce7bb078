package workbook.oauth.server;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What somebody types to try a server, in a POSIX shell with curl. Everything stands in it, secrets too. */
public final class CurlLines {

    private final URI issuer;
    private final DemoClient client;
    private final DemoUser user;

    public CurlLines(URI issuer, DemoClient client, DemoUser user) {
        this.issuer = issuer;
        this.client = client;
        this.user = user;
    }

    /** What the server can do. */
    public List<String> discovery() {
        return List.of("curl -s " + issuer + "/.well-known/openid-configuration");
    }

    /** A token for the client itself. */
    public List<String> clientCredentials() {
        return List.of(token() + " -d grant_type=client_credentials -d scope=" + DemoClient.SCOPE);
    }

    /** A login by authorization code with PKCE. The cookies are a browser's, and stay in a variable. */
    public List<String> login() {
        String verifier = Secrets.make();
        return List.of(
                "page=$(curl -s -i " + issuer + "/login)",
                "session=$(printf '%s' \"$page\" | sed -n 's/.*\\(JSESSIONID=[^;]*\\).*/\\1/p')",
                "form=$(printf '%s' \"$page\" | sed -n 's/.*name=\"_csrf\"[^>]*value=\"\\([^\"]*\\)\".*/\\1/p')",
                "session=$(curl -s -i -b \"$session\" --data-urlencode \"_csrf=$form\" -d username=" + user.name()
                        + " -d password=" + user.password() + " " + issuer
                        + "/login | sed -n 's/.*\\(JSESSIONID=[^;]*\\).*/\\1/p')",
                "code=$(curl -s -o /dev/null -w '%{redirect_url}' -b \"$session\" '" + authorization(verifier)
                        + "' | sed 's/.*code=//')",
                token() + " -d grant_type=authorization_code -d \"code=$code\" -d redirect_uri=" + client.redirectUri()
                        + " -d code_verifier=" + verifier);
    }

    private String token() {
        return "curl -s -u " + client.clientId() + ":" + client.secret() + " " + issuer + "/oauth2/token";
    }

    private String authorization(String verifier) {
        return issuer + "/oauth2/authorize?response_type=code&client_id=" + client.clientId() + "&redirect_uri="
                + URLEncoder.encode(client.redirectUri(), StandardCharsets.UTF_8) + "&scope=openid+"
                + DemoClient.SCOPE + "&code_challenge=" + WebClient.challenge(verifier)
                + "&code_challenge_method=S256";
    }
}
