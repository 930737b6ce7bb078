package workbook.hibernate.oauth;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import workbook.oauth.AuthorizationRow;
import workbook.oauth.TokenRow;

/** What a user, or a client for itself, was granted; its tokens live and die with it. */
// tag::entity[]
@Entity(name = "OauthAuthorization")
@Table(name = "oauth_authorizations")
public class Authorization {

    @Id
    private String id;

    @Column(name = "registered_client_id")
    private String registeredClientId;

    @Column(name = "principal_name")
    private String principalName;

    @Column(name = "grant_type")
    private String grantType;

    private String scopes;

    private String attributes;

    /** Null for an authorization that was never stored. */
    @Version
    private Long version;

    @OneToMany(mappedBy = "authorization", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "kind")
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Map<String, Token> tokens = new HashMap<>();
    // end::entity[]

    protected Authorization() {}

    Authorization(AuthorizationRow row) {
        id = row.id();
        registeredClientId = row.registeredClientId();
        change(row);
    }

    /** Takes over what the row says; Hibernate finds out which of it is news. */
    final void change(AuthorizationRow row) {
        principalName = row.principalName();
        grantType = row.grantType();
        scopes = row.scopes();
        attributes = row.attributes();
        Set<String> kinds = row.tokens().stream().map(TokenRow::kind).collect(Collectors.toSet());
        tokens.keySet().retainAll(kinds);
        row.tokens().forEach(this::put);
    }

    final void put(TokenRow token) {
        Token stored = tokens.get(token.kind());
        if (stored == null) {
            tokens.put(token.kind(), new Token(this, token));
        } else {
            stored.change(token);
        }
    }

    String getId() {
        return id;
    }

    Long getVersion() {
        return version;
    }

    Token token(String kind) {
        return tokens.get(kind);
    }

    AuthorizationRow row() {
        List<TokenRow> rows = tokens.values().stream().map(Token::row).toList();
        return new AuthorizationRow(
                id, registeredClientId, principalName, grantType, scopes, attributes, version, rows);
    }
}
