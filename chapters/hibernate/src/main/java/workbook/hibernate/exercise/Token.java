package workbook.hibernate.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A token of an authorization, which has one of each kind at most. */
@Entity
@Table(name = "oauth_tokens")
@IdClass(Token.Key.class)
public class Token {

    /** Which authorization's, and of which kind. */
    public record Key(String authorization, String kind) implements Serializable {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "authorization_id")
    private Authorization authorization;

    @Id
    private String kind;

    @Column(name = "token_value")
    private String value;

    @Column(name = "token_hash")
    private String hash;

    private boolean invalidated;

    private String metadata;

    protected Token() {}

    public Token(Authorization authorization, String kind, String value, String hash) {
        this.authorization = authorization;
        this.kind = kind;
        this.value = value;
        this.hash = hash;
        metadata = "{}";
    }

    public Authorization getAuthorization() {
        return authorization;
    }

    public String getKind() {
        return kind;
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
