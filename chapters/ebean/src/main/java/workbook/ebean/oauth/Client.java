package workbook.ebean.oauth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import workbook.oauth.ClientRow;

/** A client of the authorization server. Its id, its client id and when it was issued never change. */
@Entity
@Table(name = "oauth_clients")
public class Client {

    @Id
    private String id;

    // tag::not-updatable[]
    @Column(updatable = false)
    private String clientId;

    @Column(updatable = false)
    private Instant issuedAt;
    // end::not-updatable[]

    private String secret;

    private Instant secretExpiresAt;

    private String name;

    private String authenticationMethods;

    private String grantTypes;

    private String redirectUris;

    private String postLogoutRedirectUris;

    private String scopes;

    private String clientSettings;

    private String tokenSettings;

    Client(ClientRow row) {
        id = row.id();
        clientId = row.clientId();
        issuedAt = row.issuedAt();
        change(row);
    }

    final void change(ClientRow row) {
        secret = row.secret();
        secretExpiresAt = row.secretExpiresAt();
        name = row.name();
        authenticationMethods = row.authenticationMethods();
        grantTypes = row.grantTypes();
        redirectUris = row.redirectUris();
        postLogoutRedirectUris = row.postLogoutRedirectUris();
        scopes = row.scopes();
        clientSettings = row.clientSettings();
        tokenSettings = row.tokenSettings();
    }

    ClientRow row() {
        return new ClientRow(
                id,
                clientId,
                issuedAt,
                secret,
                secretExpiresAt,
                name,
                authenticationMethods,
                grantTypes,
                redirectUris,
                postLogoutRedirectUris,
                scopes,
                clientSettings,
                tokenSettings);
    }
}
