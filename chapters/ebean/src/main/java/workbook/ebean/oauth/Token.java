package workbook.ebean.oauth;

import io.ebean.annotation.ConstraintMode;
import io.ebean.annotation.DbForeignKey;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import workbook.oauth.TokenRow;

/** A token of an authorization, which has one of each kind. */
@Entity
@Table(name = "oauth_tokens")
public class Token {

    // tag::embedded-id[]
    @EmbeddedId
    private TokenKey id;

    /** The same column as in the id. A parent that is deleted leaves its tokens to the foreign key, which cascades. */
    @ManyToOne(optional = false)
    @DbForeignKey(onDelete = ConstraintMode.CASCADE)
    private Authorization authorization;
    // end::embedded-id[]

    @Column(name = "token_value")
    private String value;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "token_type")
    private String type;

    private String scopes;

    private Instant issuedAt;

    private Instant expiresAt;

    private boolean invalidated;

    private String metadata;

    Token(String authorizationId, TokenRow row) {
        id = new TokenKey(authorizationId, row.kind());
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

    String kind() {
        return id.kind();
    }

    public boolean isInvalidated() {
        return invalidated;
    }

    void invalidate() {
        invalidated = true;
    }

    TokenRow row() {
        return new TokenRow(kind(), value, type, scopes, issuedAt, expiresAt, invalidated, metadata);
    }
}
