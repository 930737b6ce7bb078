package workbook.hibernate.oauth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import workbook.oauth.TokenRow;

/** A token of an authorization, which has one of each kind. */
@Entity(name = "OauthToken")
@Table(name = "oauth_tokens")
@IdClass(Token.Key.class)
public class Token {

    /** Which authorization's, and of which kind. */
    public record Key(String authorization, String kind) implements Serializable {}

    // tag::derived-identity[]
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "authorization_id")
    private Authorization authorization;

    @Id
    private String kind;
    // end::derived-identity[]

    @Column(name = "token_value")
    private String value;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "token_type")
    private String type;

    private String scopes;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private boolean invalidated;

    private String metadata;

    protected Token() {}

    Token(Authorization authorization, TokenRow row) {
        this.authorization = authorization;
        kind = row.kind();
        change(row);
    }

    final void change(TokenRow row) {
        value = row.value();
        hash = row.hash();
        type = row.type();
        scopes = row.scopes();
        issuedAt = row.issuedAt();
        expiresAt = row.expiresAt();
        invalidated = row.invalidated();
        metadata = row.metadata();
    }

    String getKind() {
        return kind;
    }

    boolean isInvalidated() {
        return invalidated;
    }

    void invalidate() {
        invalidated = true;
    }

    TokenRow row() {
        return new TokenRow(kind, value, type, scopes, issuedAt, expiresAt, invalidated, metadata);
    }
}
