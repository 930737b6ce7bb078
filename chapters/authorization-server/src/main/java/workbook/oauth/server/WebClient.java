package workbook.oauth.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A user's browser and a client's back end in one, in plain HTTP: nothing is hidden in a library. */
public final class WebClient {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /** A server that has just started loads thousands of classes for its first answer. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final JsonMapper json = new JsonMapper();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI issuer;
    private final DemoClient client;
    private final DemoUser user;

    /** Of the server at this address. */
    public WebClient(URI issuer, DemoClient client, DemoUser user) {
        this.issuer = issuer;
        this.client = client;
        this.user = user;
    }

    /** The browser is closed: whoever comes next has to log in. */
    public void leave() {
        cookies.getCookieStore().removeAll();
    }

    /**
     * Authorization code with PKCE: RFC 6749, section 4.1, and RFC 7636.
     *
     * @throws IOException when the server refuses something
     */
    public Tokens logIn() throws IOException, InterruptedException {
        String verifier = Secrets.make();
        String code = code(verifier);
        return tokens(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                client.redirectUri(),
                "code_verifier",
                verifier));
    }

    /** RFC 6749, section 6. */
    Tokens refresh(Tokens tokens) throws IOException, InterruptedException {
        return tokens(Map.of("grant_type", "refresh_token", "refresh_token", tokens.refresh()));
    }

    /** RFC 7662. */
    boolean isActive(String token) throws IOException, InterruptedException {
        return json.readTree(asClient("/oauth2/introspect", Map.of("token", token)))
                .get("active")
                .asBoolean();
    }

    /** RFC 7009. */
    void revoke(String token) throws IOException, InterruptedException {
        asClient("/oauth2/revoke", Map.of("token", token));
    }

    /**
     * Logs the user in, once, and asks for a code that this verifier redeems.
     *
     * @throws IOException when the server does not let the user in
     */
    public String code(String verifier) throws IOException, InterruptedException {
        URI authorize = issuer.resolve("/oauth2/authorize?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        client.clientId(),
                        "redirect_uri",
                        client.redirectUri(),
                        "scope",
                        "openid " + DemoClient.SCOPE,
                        "code_challenge",
                        challenge(verifier),
                        "code_challenge_method",
                        "S256")));
        HttpResponse<String> answer = get(authorize);
        if (!answer.headers().firstValue("location").orElse("").contains("code=")) {
            logInOnPage();
            answer = get(authorize);
        }
        return found(CODE, answer.headers().firstValue("location").orElse(""));
    }

    private void logInOnPage() throws IOException, InterruptedException {
        URI page = issuer.resolve("/login");
        String token = found(FORM_TOKEN, get(page).body());
        post(request(page), Map.of("username", user.name(), "password", user.password(), "_csrf", token), 302);
    }

    private Tokens tokens(Map<String, String> grant) throws IOException, InterruptedException {
        JsonNode answer = json.readTree(asClient("/oauth2/token", grant));
        return new Tokens(
                answer.path("access_token").asString(null),
                answer.path("refresh_token").asString(null),
                answer.path("id_token").asString(null));
    }

    private String asClient(String path, Map<String, String> parameters) throws IOException, InterruptedException {
        String credentials = client.clientId() + ":" + client.secret();
        HttpRequest.Builder request = request(issuer.resolve(path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        return post(request, parameters, 200);
    }

    private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return http.send(request(uri).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private String post(HttpRequest.Builder request, Map<String, String> parameters, int expected)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(parameters)))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IOException(answer.uri().getPath() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(PATIENCE);
    }

    private static String found(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("the server did not let the user in");
        }
        return matcher.group(1);
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }
}
