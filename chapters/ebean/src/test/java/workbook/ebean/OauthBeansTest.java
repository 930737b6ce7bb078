package workbook.ebean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ebean.Database;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import workbook.ebean.oauth.LibraryStores;
import workbook.ebean.oauth.query.QAuthorization;
import workbook.ebean.oauth.query.QToken;
import workbook.oauth.DuplicateClientException;
import workbook.oauth.Oauth;
import workbook.oauth.StaleAuthorizationException;
import workbook.oauth.Stores;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** What Ebean makes of versions, orphans and refusals behind Spring's interfaces. */
@ExtendWith(SharedDatabases.class)
class OauthBeansTest {

    private static final int THREADS = 6;
    private static final Instant ISSUED = Instant.parse("2026-01-01T00:00:00.123Z");
    private static final Instant EXPIRES = Instant.parse("2200-01-01T00:00:00Z");
    private static final OAuth2AuthorizationCode CODE = new OAuth2AuthorizationCode("a-code", ISSUED, EXPIRES);
    private static final RegisteredClient CLIENT = client("client", "calls-itself", "{noop}one");

    private final Databases databases;
    private final EbeanChapter chapter = new EbeanChapter();
    private workbook.schema.Database tables;
    private Database database;
    private Stores stores;

    OauthBeansTest(Databases databases) {
        this.databases = databases;
    }

    private void open(DatabaseKind kind) {
        tables = SharedDatabases.clean(databases, kind);
        database = chapter.open(tables.dataSource(), kind, Oauth.LOGIN);
        stores = LibraryStores.of(database);
        stores.clients().save(CLIENT);
    }

    @AfterEach
    void close() {
        if (tables != null) {
            chapter.close(database);
            tables.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void versionRisesWhenOnlyATokenChanges(DatabaseKind kind) {
        open(kind);
        stores.authorizations().save(withCode());
        OAuth2Authorization first = stores.authorizations().findById("an-id");
        OAuth2Authorization second = stores.authorizations().findById("an-id");

        stores.authorizations()
                .save(OAuth2Authorization.from(first).invalidate(CODE).build());

        assertThat(version()).isEqualTo(2);
        assertThatThrownBy(() -> stores.authorizations().save(second)).isInstanceOf(StaleAuthorizationException.class);
        assertThat(stores.authorizations()
                        .findById("an-id")
                        .getToken(OAuth2AuthorizationCode.class)
                        .isInvalidated())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whoeverReadNothingIsNotLate(DatabaseKind kind) {
        open(kind);
        stores.authorizations().save(withCode());

        stores.authorizations().save(withCode());

        assertThat(version()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void tokenThatIsGoneIsDeleted(DatabaseKind kind) {
        open(kind);
        stores.authorizations().save(withCode());

        stores.authorizations()
                .save(authorization()
                        .token(new OAuth2RefreshToken("a-refresh-token", ISSUED, EXPIRES))
                        .build());

        assertThat(stores.authorizations().findByToken("a-code", null)).isNull();
        assertThat(stores.authorizations().findByToken("a-refresh-token", OAuth2TokenType.REFRESH_TOKEN))
                .isNotNull();
        assertThat(stores.authorizations().findByToken("a-refresh-token", OAuth2TokenType.ACCESS_TOKEN))
                .isNull();
        assertThat(stores.authorizations().findByToken("a-refresh-token", new OAuth2TokenType("none")))
                .isNull();
        assertThat(new QToken(database).findCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void timesComeBackAsTheyWere(DatabaseKind kind) {
        open(kind);
        stores.authorizations().save(withCode());

        OAuth2Authorization found = stores.authorizations().findByToken("a-code", null);

        assertThat(found.getToken(OAuth2AuthorizationCode.class).getToken()).satisfies(code -> {
            assertThat(code.getIssuedAt()).isEqualTo(ISSUED);
            assertThat(code.getExpiresAt()).isEqualTo(EXPIRES);
        });
        assertThat(new QToken(database).expiresAt.eq(EXPIRES).findCount()).isEqualTo(1);
        assertThat(new QToken(database).issuedAt.lessThan(ISSUED).findCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void removeTakesTheTokensAlongAndMayFindNothing(DatabaseKind kind) {
        open(kind);
        stores.authorizations().save(withCode());

        stores.authorizations().remove(withCode());
        stores.authorizations().remove(withCode());

        assertThat(new QAuthorization(database).findCount()).isZero();
        assertThat(new QToken(database).findCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void clientThatIsTakenIsTold(DatabaseKind kind) {
        open(kind);

        for (RegisteredClient taken : List.of(
                client("another", "calls-itself", "{noop}two"), client("another", "differently", "{noop}one"))) {
            assertThatThrownBy(() -> stores.clients().save(taken)).isInstanceOf(DuplicateClientException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherRefusalsAreNoDuplicates(DatabaseKind kind) {
        open(kind);

        assertThatThrownBy(() -> stores.clients().save(client("another", "x".repeat(201), "{noop}two")))
                .isInstanceOf(PersistenceException.class);
    }

    @ParameterizedTest
    @EnumSource
    void clientKeepsWhatNeverChanges(DatabaseKind kind) {
        open(kind);

        stores.clients()
                .save(RegisteredClient.from(CLIENT)
                        .clientId("other")
                        .clientIdIssuedAt(EXPIRES)
                        .clientName("A name")
                        .build());

        assertThat(stores.clients().findByClientId("other")).isNull();
        assertThat(stores.clients().findByClientId("calls-itself")).satisfies(found -> {
            assertThat(found.getClientName()).isEqualTo("A name");
            assertThat(found.getClientIdIssuedAt()).isEqualTo(ISSUED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void oneOfManyIsInTime(DatabaseKind kind) throws Exception {
        open(kind);
        stores.authorizations().save(withCode());
        OAuth2Authorization read = stores.authorizations().findById("an-id");

        List<Object> outcomes = atOnce(number -> stores.authorizations()
                .save(OAuth2Authorization.from(read)
                        .invalidate(CODE)
                        .token(new OAuth2RefreshToken("refresh-" + number, ISSUED, EXPIRES))
                        .build()));

        assertThat(outcomes).filteredOn("in time"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(StaleAuthorizationException.class::isInstance)
                .hasSize(THREADS - 1);
    }

    @ParameterizedTest
    @EnumSource
    void consentIsSavedByManyAtOnce(DatabaseKind kind) throws Exception {
        open(kind);

        List<Object> outcomes = atOnce(number -> stores.consents()
                .save(OAuth2AuthorizationConsent.withId("client", "John Doe")
                        .scope("scope-" + number)
                        .build()));

        assertThat(outcomes).containsOnly("in time");
        assertThat(stores.consents().findById("client", "John Doe")).isNotNull();
    }

    private static List<Object> atOnce(IntConsumer save) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Future<Object>> running = IntStream.range(0, THREADS)
                    .mapToObj(number -> threads.submit(() -> outcome(start, () -> save.accept(number))))
                    .toList();
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> one : running) {
                outcomes.add(one.get(1, TimeUnit.MINUTES));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object outcome(CyclicBarrier start, Runnable save) throws Exception {
        start.await(1, TimeUnit.MINUTES);
        try {
            save.run();
            return "in time";
        } catch (RuntimeException refused) {
            return refused;
        }
    }

    private long version() {
        return new QAuthorization(database).findOneOrEmpty().orElseThrow().getVersion();
    }

    private static OAuth2Authorization withCode() {
        return authorization().token(CODE).build();
    }

    private static OAuth2Authorization.Builder authorization() {
        return OAuth2Authorization.withRegisteredClient(CLIENT)
                .id("an-id")
                .principalName("John Doe")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE);
    }

    private static RegisteredClient client(String id, String clientId, String secret) {
        return RegisteredClient.withId(id)
                .clientId(clientId)
                .clientIdIssuedAt(ISSUED)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1:9999/callback")
                .build();
    }
}
