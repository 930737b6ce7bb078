package workbook.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import workbook.connection.ConnectionPool;
import workbook.jdbc.oauth.SpringStores;
import workbook.oauth.StoresContract;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.Sample;
import workbook.schema.SampleLoader;
import workbook.schema.SharedDatabases;

/** Spring's own stores keep the contract, and differ in what a chapter's stores promise beyond it. */
class OauthStoresTest extends StoresContract {

    /** The least that the pool takes, in milliseconds. */
    private static final long SHORT = 250;

    /** In which even a slow machine opens a second connection. */
    private static final long PATIENCE_MILLIS = 30_000;

    private final DatabaseKind kind;
    private final Databases databases;

    OauthStoresTest(DatabaseKind kind, Databases databases) {
        super(kind, databases, new JdbcChapter(), SpringStores::of);
        this.kind = kind;
        this.databases = databases;
    }

    /** It reads the client while it reads the authorization: as many requests as connections wait for each other. */
    @Test
    void aLookupTakesTwoConnections() {
        try (Database database = SharedDatabases.clean(databases, kind)) {
            SampleLoader.load(Sample.AUTHORIZATIONS, 1, database);
            try (ConnectionPool one = new ConnectionPool(database.dataSource(), 1, SHORT);
                    ConnectionPool two = new ConnectionPool(database.dataSource(), 2, PATIENCE_MILLIS)) {
                // tag::two-connections[]
                OAuth2TokenType type = new OAuth2TokenType("code");

                assertThat(SpringStores.of(two.dataSource()).authorizations().findByToken("code-1", type))
                        .isNotNull();
                assertThatThrownBy(() -> SpringStores.of(one.dataSource())
                                .authorizations()
                                .findByToken("code-1", type))
                        .isInstanceOf(CannotGetJdbcConnectionException.class);
                // end::two-connections[]
            }
        }
    }

    // tag::comma[]
    @Test
    void aRedirectUriWithACommaBecomesTwo() {
        stores().clients()
                .save(RegisteredClient.withId("comma")
                        .clientId("comma")
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri("https://client.example/callback?scopes=a,b")
                        .build());

        assertThat(stores().clients().findByClientId("comma").getRedirectUris())
                .containsExactlyInAnyOrder("https://client.example/callback?scopes=a", "b");
    }
    // end::comma[]
}
