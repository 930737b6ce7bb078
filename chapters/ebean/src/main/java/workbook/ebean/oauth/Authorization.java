package workbook.ebean.oauth;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import workbook.oauth.AuthorizationRow;
import workbook.oauth.TokenRow;

/** What a user, or a client for itself, was granted; its tokens live and die with it. */
// tag::entity[]
@Entity
@Table(name = "oauth_authorizations")
public class Authorization {

    @Id
    private String id;

    private String registeredClientId;

    private String principalName;

    private String grantType;

    private String scopes;

    private String attributes;

    @Version
    private long version;

    @OneToMany(mappedBy = "authorization", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Token> tokens = new ArrayList<>();
    // end::entity[]

    Authorization(AuthorizationRow row) {
        id = row.id();
        registeredClientId = row.registeredClientId();
        change(row);
    }

    /** Takes over what the row says. A property that gets an equal value stays clean, and is not written. */
    final void change(AuthorizationRow row) {
        principalName = row.principalName();
        grantType = row.grantType();
        scopes = row.scopes();
        attributes = row.attributes();
        Set<String> kinds = row.tokens().stream().map(TokenRow::kind).collect(Collectors.toSet());
        tokens.removeIf(token -> !kinds.contains(token.kind()));
        row.tokens().forEach(this::put);
    }

    final void put(TokenRow row) {
        Optional<Token> stored = find(row.kind());
        if (stored.isPresent()) {
            stored.get().change(row);
        } else {
            tokens.add(new Token(id, row));
        }
    }

    Token token(String kind) {
        return find(kind).orElseThrow();
    }

    private Optional<Token> find(String kind) {
        return tokens.stream().filter(token -> token.kind().equals(kind)).findAny();
    }

    public String getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    AuthorizationRow row() {
        List<TokenRow> rows = tokens.stream().map(Token::row).toList();
        return new AuthorizationRow(
                id, registeredClientId, principalName, grantType, scopes, attributes, version, rows);
    }
}
