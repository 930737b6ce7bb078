package workbook.ebean.oauth;

import static workbook.oauth.Oauth.AUTHORIZATION_STORE;

import io.ebean.Database;
import io.ebean.Transaction;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import workbook.ebean.oauth.query.QAuthorization;
import workbook.ebean.oauth.query.QToken;
import workbook.oauth.AuthorizationMapping;
import workbook.oauth.AuthorizationRow;
import workbook.oauth.Script;
import workbook.oauth.StaleAuthorizationException;
import workbook.oauth.StoredText;
import workbook.oauth.TokenHash;
import workbook.oauth.TokenKind;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

// tag::cascade-and-version[]
/** Authorizations: tokens are saved with the list that holds them, and the version says who came too late. */
public final class AuthorizationStore implements OAuth2AuthorizationService {

    private static final QToken TOKEN = QToken.alias();

    private final Database database;

    public AuthorizationStore(Database database) {
        this.database = database;
    }

    // tag::save[]
    @Override
    public void save(OAuth2Authorization authorization) {
        AuthorizationRow row = AuthorizationMapping.toRow(authorization);
        // Not by database.execute, which wraps whatever is thrown inside in a PersistenceException.
        try (Transaction transaction = database.beginTransaction()) {
            save(row);
            transaction.commit();
        } catch (OptimisticLockException late) {
            throw new StaleAuthorizationException(row.id());
        }
    }

    private void save(AuthorizationRow row) {
        Authorization stored = byId(row.id()).orElse(null);
        if (row.version() != null && (stored == null || row.version() != stored.getVersion())) {
            throw new StaleAuthorizationException(row.id());
        }
        if (stored == null) {
            database.insert(new Authorization(row));
            return;
        }
        stored.change(row);
        // A token that changes is no change of its authorization: without this, the version stays as it is.
        database.markAsDirty(stored);
        database.update(stored);
    }
    // end::save[]

    @Override
    public void remove(OAuth2Authorization authorization) {
        AuthorizationRow row = AuthorizationMapping.toRow(authorization);
        // One statement for a bean that was never read; the tokens go by the foreign key's cascade.
        database.delete(database.reference(Authorization.class, row.id()));
    }

    @Override
    public OAuth2Authorization findById(String id) {
        return authorization(byId(StoredText.require("id", id)));
    }

    // tag::find[]
    @Override
    public OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
        QToken named =
                new QToken(database).select(TOKEN.id.authorizationId).hash.eq(TokenHash.of(token));
        if (type == null) {
            return authorization(byToken(named));
        }
        return TokenKind.of(type)
                .map(kind -> authorization(byToken(named.id.kind.eq(kind.id()))))
                .orElse(null);
    }

    /** One statement: the subquery names the authorization, and the join fetches all of its tokens. */
    private Optional<Authorization> byToken(QToken tokens) {
        List<Authorization> found = new QAuthorization(database)
                .id
                .in(tokens.query())
                .tokens
                .fetch()
                .findList();
        return found.stream().findFirst();
    }
    // end::find[]

    private Optional<Authorization> byId(String id) {
        return new QAuthorization(database).id.eq(id).tokens.fetch().findOneOrEmpty();
    }

    private static OAuth2Authorization authorization(Optional<Authorization> found) {
        return found.map(Authorization::row)
                .map(AuthorizationMapping::toAuthorization)
                .orElse(null);
    }
    // end::cascade-and-version[]

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches
                .<Database, Script<OAuth2AuthorizationService, List<OAuth2Authorization>>, List<OAuth2Authorization>>to(
                        AUTHORIZATION_STORE)
                .idiom("cascade-and-version", (database, script) -> script.with(new AuthorizationStore(database)))
                .list();
    }
}
