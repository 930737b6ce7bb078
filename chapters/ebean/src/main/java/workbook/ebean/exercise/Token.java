package workbook.ebean.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A token of an authorization, which has one of each kind at most. */
@Entity
@Table(name = "oauth_tokens")
public class Token {

    @EmbeddedId
    private TokenKey id;

    /** The same column as in the id. */
    @ManyToOne(optional = false)
    private Authorization authorization;

    @Column(name = "token_value")
    private String value;

    @Column(name = "token_hash")
    private String hash;

    private boolean invalidated;

    private String metadata;

    public Token(String authorizationId, String kind, String value, String hash) {
        id = new TokenKey(authorizationId, kind);
        this.value = value;
        this.hash = hash;
        metadata = "{}";
    }

    public Authorization getAuthorization() {
        return authorization;
    }

    public String getKind() {
        return id.kind();
    }

    public String getHash() {
        return hash;
    }

    public boolean isInvalidated() {
        return invalidated;
    }

    public void setInvalidated(boolean invalidated) {
        this.invalidated = invalidated;
    }
}
