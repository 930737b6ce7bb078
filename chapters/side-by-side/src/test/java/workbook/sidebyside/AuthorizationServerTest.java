package workbook.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;
import workbook.sidebyside.RunningServer.Code;

/** Every library's stores under a real server, which a client library of somebody else's drives over HTTP. */
@ParameterizedClass
@MethodSource("places")
@ExtendWith(SharedDatabases.class)
class AuthorizationServerTest {

    private static final int CLIENTS = 50;

    /** By default the client library waits half a second for the keys: too little on a slow machine. */
    private static final int PATIENCE_MILLIS = 60_000;

    /** A server serves all tests of its place. */
    private static final Map<String, RunningServer> SERVERS = new ConcurrentHashMap<>();

    private final boolean springsOwn;
    private final RunningServer running;

    AuthorizationServerTest(StoreOpening<?> library, DatabaseKind kind, Databases databases) {
        springsOwn = library.toString().equals("jdbc");
        running =
                SERVERS.computeIfAbsent(library + " on " + kind, place -> new RunningServer(library, databases, kind));
    }

    static Stream<Arguments> places() {
        return StoreOpening.all().stream()
                .flatMap(library -> Stream.of(DatabaseKind.values()).map(kind -> Arguments.of(library, kind)));
    }

    @AfterAll
    static void close() {
        SERVERS.values().forEach(RunningServer::close);
        SERVERS.clear();
    }

    @Test
    void aClientGetsATokenForItself() throws Exception {
        TokenResponse answer = running.application.byCredentials();

        assertThat(answer.indicatesSuccess()).isTrue();
        assertThat(running.application.isActive(
                        accessTokenOf(answer).getTokens().getAccessToken()))
                .isTrue();
    }

    @Test
    void aUserLogsInAndTheIdTokenIsSigned() throws Exception {
        Code code = running.logIn();
        OIDCTokenResponse answer = (OIDCTokenResponse)
                running.application.byCode(code.value(), code.verifier()).toSuccessResponse();

        IDTokenValidator validator = new IDTokenValidator(
                new Issuer(running.server.issuer()),
                new ClientID(running.client.clientId()),
                JWSAlgorithm.RS256,
                running.server.issuer().resolve("/oauth2/jwks").toURL(),
                new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS));
        assertThat(validator
                        .validate(answer.getOIDCTokens().getIDToken(), null)
                        .getSubject()
                        .getValue())
                .isEqualTo(running.user.name());
    }

    @Test
    void aWrongVerifierIsRefusedAndTheRightOneMayFollow() throws Exception {
        Code code = running.logIn();
        String wrong = running.logIn().verifier();

        assertRefused(running.application.byCode(code.value(), wrong));
        assertThat(running.application.byCode(code.value(), code.verifier()).indicatesSuccess())
                .isTrue();
    }

    @Test
    void aCodeThatComesAgainKillsItsTokens() throws Exception {
        Code code = running.logIn();
        AccessTokenResponse first = accessTokenOf(running.application.byCode(code.value(), code.verifier()));
        assertThat(running.application.isActive(first.getTokens().getAccessToken()))
                .isTrue();

        assertRefused(running.application.byCode(code.value(), code.verifier()));

        assertThat(running.application.isActive(first.getTokens().getAccessToken()))
                .isFalse();
        assertRefused(running.application.byRefresh(first.getTokens().getRefreshToken()));
    }

    @Test
    void aRefreshTokenIsGoodForOneUse() throws Exception {
        Code code = running.logIn();
        RefreshToken first = accessTokenOf(running.application.byCode(code.value(), code.verifier()))
                .getTokens()
                .getRefreshToken();

        RefreshToken second =
                accessTokenOf(running.application.byRefresh(first)).getTokens().getRefreshToken();

        assertThat(second).isNotEqualTo(first);
        assertRefused(running.application.byRefresh(first));
        assertThat(running.application.byRefresh(second).indicatesSuccess()).isTrue();
    }

    @Test
    void aRevokedRefreshTokenTakesTheAccessTokenAlong() throws Exception {
        Code code = running.logIn();
        AccessTokenResponse tokens = accessTokenOf(running.application.byCode(code.value(), code.verifier()));

        assertThat(running.application.revoke(tokens.getTokens().getRefreshToken()))
                .isEqualTo(200);

        assertThat(running.application.isActive(tokens.getTokens().getAccessToken()))
                .isFalse();
        assertRefused(running.application.byRefresh(tokens.getTokens().getRefreshToken()));
    }

    /** Spring's own stores honour it more than once, when the requests meet: how often is chance. */
    @Test
    void aCodeThatFiftyPresentAtOnceIsHonouredOnce() throws Exception {
        Code code = running.logIn();

        long honoured = atOnce(CLIENTS, () -> running.application.byCode(code.value(), code.verifier()));

        if (springsOwn) {
            assertThat(honoured).isPositive();
        } else {
            assertThat(honoured).isEqualTo(1);
        }
    }

    @Test
    void oneOfTwoRefreshesAtOnceIsHonoured() throws Exception {
        Code code = running.logIn();
        RefreshToken token = accessTokenOf(running.application.byCode(code.value(), code.verifier()))
                .getTokens()
                .getRefreshToken();

        long honoured = atOnce(2, () -> running.application.byRefresh(token));

        if (springsOwn) {
            assertThat(honoured).isBetween(1L, 2L);
        } else {
            assertThat(honoured).isEqualTo(1);
        }
    }

    private static long atOnce(int times, Callable<TokenResponse> request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        CyclicBarrier start = new CyclicBarrier(times);
        try {
            List<Future<TokenResponse>> answers = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return request.call();
                }));
            }
            long successes = 0;
            for (Future<TokenResponse> answer : answers) {
                successes += answer.get().indicatesSuccess() ? 1 : 0;
            }
            return successes;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aTamperedRowIsAServerErrorThatNamesTheRowToItsOwnerOnly() throws Exception {
        Code code = running.logIn();
        // Whatever else ran before: this test's own authorization is among those that break.
        execute(
                springsOwn
                        ? "update oauth2_authorization set attributes = '{broken'"
                        : "update oauth_authorizations set attributes = '{broken'");

        TokenResponse answer = running.application.byCode(code.value(), code.verifier());

        assertThat(answer.toErrorResponse().getErrorObject().getCode()).isEqualTo(OAuth2Error.SERVER_ERROR.getCode());
        assertThat(running.complaints).anyMatch(line -> line.startsWith("/oauth2/token failed: "));
        if (!springsOwn) {
            assertThat(running.complaints).anyMatch(line -> line.contains("oauth_authorizations.attributes of row"));
        }
        assertThat(running.complaints).noneMatch(line -> line.contains(code.value()) || line.contains("{broken"));
    }

    @Test
    void itListensOnThisMachineOnlyAndHasNothingElse() throws Exception {
        assertThat(running.server.issuer().getHost()).isEqualTo("127.0.0.1");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(running.server.issuer().resolve("/nothing"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isIn(302, 401, 403);
    }

    private static AccessTokenResponse accessTokenOf(TokenResponse answer) {
        assertThat(answer.indicatesSuccess()).isTrue();
        return answer.toSuccessResponse();
    }

    private static void assertRefused(TokenResponse answer) {
        assertThat(answer.indicatesSuccess()).isFalse();
        assertThat(answer.toErrorResponse().getErrorObject().getCode()).isEqualTo(OAuth2Error.INVALID_GRANT.getCode());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = running.database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
