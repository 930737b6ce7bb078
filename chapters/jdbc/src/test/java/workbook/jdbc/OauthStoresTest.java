package workbook.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import workbook.jdbc.oauth.SpringStores;
import workbook.oauth.StoresContract;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

/** Spring's own stores keep the contract, and differ in what a chapter's stores promise beyond it. */
class OauthStoresTest extends StoresContract {

    OauthStoresTest(DatabaseKind kind, Databases databases) {
        super(kind, databases, new JdbcChapter(), SpringStores::of);
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
