package workbook.mybatis.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import workbook.mybatis.MybatisChapter;
import workbook.oauth.DuplicateClientException;
import workbook.oauth.Oauth;
import workbook.oauth.StaleAuthorizationException;
import workbook.oauth.Stores;
import workbook.oauth.TokenKind;
import workbook.oauth.TokenRow;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.Sample;
import workbook.schema.SampleLoader;
import workbook.schema.SharedDatabases;
import workbook.sql.Execution;
import workbook.sql.SqlRecorder;

/** What this chapter's stores do that the scenarios do not ask for. */
@ExtendWith(SharedDatabases.class)
class StoresTest {

    private static final OAuth2TokenType CODE = new OAuth2TokenType("code");

    private static final Instant EXPIRES = Instant.parse("2200-01-01T00:00:00Z");

    private final Databases databases;
    private Database database;
    private SqlRecorder recorder;
    private SqlSessionFactory factory;
    private Stores stores;

    StoresTest(Databases databases) {
        this.databases = databases;
    }

    private void open(DatabaseKind kind) {
        database = SharedDatabases.clean(databases, kind);
        SampleLoader.load(Sample.AUTHORIZATIONS, 2, database);
        recorder = new SqlRecorder(database.dataSource());
        factory = new MybatisChapter().open(recorder.dataSource(), kind, Oauth.LOGIN);
        stores = LibraryStores.of(factory);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void authorizationThatSomebodyElseSavedIsStale(DatabaseKind kind) {
        open(kind);
        OAuth2Authorization first = byCode("code-1");
        OAuth2Authorization second = byCode("code-1");
        stores.authorizations().save(first);

        assertThatThrownBy(() -> stores.authorizations().save(second)).isInstanceOf(StaleAuthorizationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoWhoSaveAtTheSameTimeOneIsStale(DatabaseKind kind) throws Exception {
        open(kind);
        OAuth2Authorization read = byCode("code-1");
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> save = () -> {
                together.await();
                return isSaved(read);
            };

            assertThat(threads.invokeAll(List.of(save, save)))
                    .extracting(Future::get)
                    .containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean isSaved(OAuth2Authorization authorization) {
        try {
            stores.authorizations().save(authorization);
            return true;
        } catch (StaleAuthorizationException late) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void authorizationThatNobodyReadIsSavedOverTheStoredOne(DatabaseKind kind) {
        open(kind);
        OAuth2Authorization unread = OAuth2Authorization.from(byCode("code-1"))
                .attributes(attributes -> attributes.clear())
                .principalName("Jane Doe")
                .build();
        stores.authorizations().save(unread);
        stores.authorizations().save(unread);

        assertThat(byCode("code-1").getPrincipalName()).isEqualTo("Jane Doe");
    }

    @ParameterizedTest
    @EnumSource
    void tokensThatDidNotChangeAreNotWritten(DatabaseKind kind) {
        open(kind);
        OAuth2Authorization authorization = byCode("code-1");
        recorder.clear();
        stores.authorizations().save(authorization);

        assertThat(recorder.executions()).map(Execution::sql).hasSize(2).noneMatch(sql -> sql.contains("into"));
    }

    @ParameterizedTest
    @EnumSource
    void tokenThatIsGoneIsDeleted(DatabaseKind kind) {
        open(kind);
        stores.authorizations()
                .save(OAuth2Authorization.from(byCode("code-1"))
                        .attribute(OAuth2ParameterNames.STATE, "asking")
                        .build());
        OAuth2Authorization asking =
                stores.authorizations().findByToken("asking", new OAuth2TokenType(OAuth2ParameterNames.STATE));
        stores.authorizations()
                .save(OAuth2Authorization.from(asking)
                        .attributes(attributes -> attributes.remove(OAuth2ParameterNames.STATE))
                        .token(new OAuth2RefreshToken("refresh", Instant.EPOCH, EXPIRES))
                        .build());

        assertThat(stores.authorizations().findByToken("asking", null)).isNull();
        assertThat(stores.authorizations().findByToken("refresh", null).getToken(OAuth2AuthorizationCode.class))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void tokenIsFoundByItsKindOrByAny(DatabaseKind kind) {
        open(kind);

        assertThat(stores.authorizations().findByToken("code-1", CODE)).isNotNull();
        assertThat(stores.authorizations().findByToken("code-1", null)).isNotNull();
        assertThat(stores.authorizations().findByToken("code-1", OAuth2TokenType.ACCESS_TOKEN))
                .isNull();
        assertThat(stores.authorizations().findByToken("code-1", new OAuth2TokenType("ticket")))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void removedAuthorizationTakesItsTokensAlong(DatabaseKind kind) {
        open(kind);
        stores.authorizations().remove(byCode("code-1"));

        assertThat(byCode("code-1")).isNull();
        assertThat(byCode("code-2")).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void clientOfTheSameNameIsRefusedAsDuplicate(DatabaseKind kind) {
        open(kind);
        RegisteredClient other = RegisteredClient.from(client()).id("other").build();

        assertThatThrownBy(() -> stores.clients().save(other)).isInstanceOf(DuplicateClientException.class);
    }

    /** SQLite's driver reports constraints of every kind with one error code. */
    @ParameterizedTest
    @EnumSource
    void clientThatBreaksAnotherConstraintIsNoDuplicate(DatabaseKind kind) {
        open(kind);
        RegisteredClient secretive =
                RegisteredClient.from(client()).clientSecret("x".repeat(501)).build();

        assertThatThrownBy(() -> stores.clients().save(secretive)).isExactlyInstanceOf(PersistenceException.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatAClientCallsItselfAndWhenItWasIssuedNeverChange(DatabaseKind kind) {
        open(kind);
        stores.clients()
                .save(RegisteredClient.from(client())
                        .clientId("renamed")
                        .clientIdIssuedAt(EXPIRES)
                        .clientSecretExpiresAt(EXPIRES)
                        .build());

        assertThat(client().getClientIdIssuedAt()).isNull();
        assertThat(client().getClientSecretExpiresAt()).isEqualTo(EXPIRES);
        assertThat(stores.clients().findByClientId("renamed")).isNull();
    }

    // tag::repeated-hour[]
    /** In New York, the time on the wall is half past one at either moment. */
    @Test
    void momentsInTheHourThatAutumnRepeatsStayApart() throws SQLException {
        open(DatabaseKind.H2);
        Instant summer = Instant.parse("2026-11-01T05:30:00Z");
        Instant winter = Instant.parse("2026-11-01T06:30:00Z");
        try (SqlSession session = factory.openSession();
                Statement statement = session.getConnection().createStatement()) {
            statement.execute("set time zone 'America/New_York'");
            AuthorizationStoreMapper mapper = session.getMapper(AuthorizationStoreMapper.class);
            String id = byCode("code-1").getId();
            mapper.putTokens(id, List.of(refreshToken(summer, winter)));

            assertThat(mapper.findById(id).orElseThrow().row().tokens()).contains(refreshToken(summer, winter));
        }
    }
    // end::repeated-hour[]

    private static TokenRow refreshToken(Instant issued, Instant expires) {
        return new TokenRow(TokenKind.REFRESH_TOKEN.id(), "refresh", null, null, issued, expires, false, "{}");
    }

    private OAuth2Authorization byCode(String code) {
        return stores.authorizations().findByToken(code, CODE);
    }

    private RegisteredClient client() {
        return stores.clients().findById("workbook-client");
    }
}
