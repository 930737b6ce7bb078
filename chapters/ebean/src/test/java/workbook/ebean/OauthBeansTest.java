package workbook.ebean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ebean.Database;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import workbook.ebean.oauth.LibraryStores;
import workbook.ebean.oauth.query.QAuthorization;
import workbook.ebean.oauth.query.QToken;
import workbook.oauth.Oauth;
import workbook.oauth.StaleAuthorizationException;
import workbook.oauth.Stores;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** What Ebean makes of versions, orphans and refusals behind Spring's interfaces. */
@ExtendWith(SharedDatabases.class)
class OauthBeansTest {

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
