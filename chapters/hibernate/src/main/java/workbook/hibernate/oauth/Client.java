package workbook.hibernate.oauth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import workbook.oauth.ClientRow;

/** A client of the authorization server. Its id, its client id and when it was issued never change. */
@Entity(name = "OauthClient")
@Table(name = "oauth_clients")
public class Client {

    @Id
    private String id;

    // tag::not-updatable[]
    @Column(name = "client_id", updatable = false)
    private String clientId;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;
    // end::not-updatable[]

    private String secret;

    @Column(name = "secret_expires_at")
    private Instant secretExpiresAt;

    private String name;

    @Column(name = "authentication_methods")
    private String authenticationMethods;

    @Column(name = "grant_types")
    private String grantTypes;

    @Column(name = "redirect_uris")
    private String redirectUris;

    @Column(name = "post_logout_redirect_uris")
    private String postLogoutRedirectUris;

    private String scopes;

    @Column(name = "client_settings")
    private String clientSettings;

    @Column(name = "token_settings")
    private String tokenSettings;

    protected Client() {}

    Client(ClientRow row) {
        id = row.id();
        clientId = row.clientId();
        issuedAt = row.issuedAt();
        change(row);
    }

    void change(ClientRow row) {
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
