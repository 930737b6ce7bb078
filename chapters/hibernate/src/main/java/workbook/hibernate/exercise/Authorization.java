package workbook.hibernate.exercise;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** What somebody granted, as far as exercises need it. A change of a token alone does not raise the version. */
@Entity
@Table(name = "oauth_authorizations")
public class Authorization {

    @Id
    private String id;

    @Column(name = "principal_name")
    private String principalName;

    @Version
    private long version;

    @OneToMany(mappedBy = "authorization", cascade = CascadeType.ALL)
    private List<Token> tokens = new ArrayList<>();

    protected Authorization() {}

    public String getId() {
        return id;
    }

    public String getPrincipalName() {
        return principalName;
    }

    public long getVersion() {
        return version;
    }

    public List<Token> getTokens() {
        return tokens;
    }

    /** The token of this kind, which is there. */
    public Token getToken(String kind) {
        return tokens.stream()
                .filter(token -> token.getKind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
