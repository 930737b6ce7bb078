package workbook.oauth;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import workbook.oauth.server.Flow;
import workbook.oauth.server.Flows;
import workbook.scenario.Counts;
import workbook.scenario.Scenario;
import workbook.scenario.Size;
import workbook.scenario.Text;
import workbook.scenario.Verdict;
import workbook.schema.Sample;

/** The scenarios about an authorization server's clients, tokens and consents. */
public final class Oauth {

    /** How many authorizations are removed in one transaction. */
    public static final int BATCH = 50;

    public static final Scenario<Script<RegisteredClientRepository, RegisteredClient>, RegisteredClient> CLIENT_STORE =
            new Scenario<>(
                    "oauth/client-store",
                    new Text(
                            "Register a client, change its name and its scopes, and find it by what it calls itself.",
                            "클라이언트를 등록하고 이름과 스코프를 바꾼 뒤, 클라이언트 ID로 찾습니다."),
                    true,
                    Sample.EMPTY,
                    Size.NOTHING,
                    situation -> OauthExamples::changeClient,
                    (answer, input, before, after) ->
                            Verdict.compare(answer, OauthExamples.CHANGED_CLIENT, client -> Counts.of("clients", 1)));

    public static final Scenario<
                    Script<OAuth2AuthorizationService, List<OAuth2Authorization>>, List<OAuth2Authorization>>
            AUTHORIZATION_STORE = new Scenario<>(
                    "oauth/authorization-store",
                    new Text(
                            "Save an authorization with a code, find it by the code, save it with access, refresh and ID"
                                    + " tokens, and find it by each of them.",
                            "인가 코드가 있는 인가를 저장하고 코드로 찾은 뒤, 액세스·리프레시·ID 토큰을 더해 저장하고 각 토큰으로" + " 찾습니다."),
                    true,
                    Sample.AUTHORIZATIONS,
                    Size.NOTHING,
                    situation -> OauthExamples::issueTokens,
                    (answer, input, before, after) -> Verdict.compare(
                            withoutVersions(answer),
                            OauthExamples.FOUND_AUTHORIZATIONS,
                            found -> Counts.of(
                                    "authorizations",
                                    found.stream().filter(Objects::nonNull).count())));

    public static final Scenario<
                    Script<OAuth2AuthorizationConsentService, OAuth2AuthorizationConsent>, OAuth2AuthorizationConsent>
            CONSENT_STORE = new Scenario<>(
                    "oauth/consent-store",
                    new Text(
                            "Save what a user allows a client, add one more scope, and find the consent.",
                            "사용자가 클라이언트에 허용한 것을 저장하고, 스코프를 하나 더한 뒤 동의를 찾습니다."),
                    true,
                    Sample.AUTHORIZATIONS,
                    Size.NOTHING,
                    situation -> OauthExamples::widenConsent,
                    (answer, input, before, after) -> Verdict.compare(
                            answer,
                            OauthExamples.WIDENED_CONSENT,
                            consent -> Counts.of(
                                    "authorities", consent.getAuthorities().size())));

    public static final Scenario<Race, List<Boolean>> REDEEM_ONCE = new Scenario<>(
            "oauth/redeem-once",
            new Text(
                    "Two clients present the same code at the same moment: both read it, then both redeem it. One gets a"
                            + " token.",
                    "두 클라이언트가 같은 인가 코드를 동시에 내밉니다. 둘 다 읽은 다음 둘 다 교환을 시도합니다. 토큰은 하나만" + " 발급되어야 합니다."),
            true,
            Sample.AUTHORIZATIONS,
            Size.NOTHING,
            situation -> OauthExamples.RACE,
            (answer, input, before, after) -> Verdict.compare(
                    new Redeemed(answer, accessTokens(after)),
                    new Redeemed(List.of(true, false), 1),
                    redeemed -> Counts.of(
                            "honoured",
                            redeemed.honoured().stream()
                                    .filter(honoured -> honoured)
                                    .count())));

    public static final Scenario<Purge, Integer> PURGE_EXPIRED = new Scenario<>(
            "oauth/purge-expired",
            new Text(
                    "Remove the authorizations of which every token has expired, at most 50 in one transaction.",
                    "모든 토큰이 만료된 인가를 한 트랜잭션에 최대 50건씩 지웁니다."),
            true,
            Sample.AUTHORIZATIONS,
            Size.AUTHORIZATIONS,
            situation -> new Purge(Instant.parse("2026-01-01T00:00:00Z"), BATCH),
            (answer, input, before, after) -> {
                long expired = before.authorizations().stream()
                        .filter(authorization -> authorization.expiresAt().isBefore(input.before()))
                        .count();
                return Verdict.compare(
                        new Purged(answer, authorizationsLeft(after)),
                        new Purged((int) expired, before.authorizations().size() - expired),
                        purged -> Counts.of("authorizations", purged.left()));
            });

    public static final Scenario<Flow, Flow.Result> LOGIN = new Scenario<>(
            "oauth/login",
            new Text(
                    "A user logs in to a real server: authorization code with PKCE, over HTTP, to an access, a refresh and"
                            + " an ID token.",
                    "실제 서버에 사용자가 로그인합니다. PKCE를 쓰는 인가 코드 방식으로 HTTP를 거쳐 액세스·리프레시·ID 토큰을" + " 받습니다."),
            true,
            Sample.EMPTY,
            Size.NOTHING,
            situation -> Flows::login,
            (answer, input, before, after) -> Verdict.compare(answer, Flows.LOGGED_IN, Flow.Result::counts));

    public static final Scenario<Flow, Flow.Result> TOKEN_LIFE = new Scenario<>(
            "oauth/token-life",
            new Text(
                    "After a login: refresh, introspect the new token, revoke it, and introspect it again.",
                    "로그인한 뒤 토큰을 갱신하고, 새 토큰을 조회(introspection)하고, 폐기한 다음 다시 조회합니다."),
            true,
            Sample.EMPTY,
            Size.NOTHING,
            situation -> Flows::tokenLife,
            (answer, input, before, after) -> Verdict.compare(answer, Flows.LIVED, Flow.Result::counts));

    private Oauth() {}

    /** In the order in which a reader meets them. */
    public static List<Scenario<?, ?>> scenarios() {
        return List.of(CLIENT_STORE, AUTHORIZATION_STORE, CONSENT_STORE, REDEEM_ONCE, PURGE_EXPIRED, LOGIN, TOKEN_LIFE);
    }

    /** Who was honoured, and how many access tokens there are. */
    private record Redeemed(List<Boolean> honoured, long accessTokens) {}

    /** How many were removed, and how many are left. */
    private record Purged(Integer removed, long left) {}

    /** The version is a store's own: the baseline has none. */
    static OAuth2Authorization withoutVersion(OAuth2Authorization authorization) {
        return authorization == null
                ? null
                : OAuth2Authorization.from(authorization)
                        .attributes(attributes -> attributes.remove(AuthorizationMapping.VERSION))
                        .build();
    }

    private static List<OAuth2Authorization> withoutVersions(List<OAuth2Authorization> found) {
        return found.stream().map(Oauth::withoutVersion).toList();
    }

    /** In the workbook's tables or in Spring's, whichever the library filled. */
    private static long accessTokens(Connection connection) throws SQLException {
        return largest(
                connection,
                "select count(*) from oauth_tokens where kind = 'access_token'",
                "select count(*) from oauth2_authorization where access_token_value is not null");
    }

    /** In the workbook's tables or in Spring's: the library purged one of them. */
    private static long authorizationsLeft(Connection connection) throws SQLException {
        return -largest(
                connection, "select -count(*) from oauth_authorizations", "select -count(*) from oauth2_authorization");
    }

    private static long largest(Connection connection, String... queries) throws SQLException {
        long largest = Long.MIN_VALUE;
        for (String query : queries) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                row.next();
                largest = Math.max(largest, row.getLong(1));
            }
        }
        return largest;
    }
}
