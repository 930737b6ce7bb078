package workbook.hibernate.oauth;

import static workbook.oauth.Oauth.AUTHORIZATION_STORE;

import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.query.SelectionQuery;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
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
/** Authorizations: tokens are saved through the map that holds them, and the version says who came too late. */
public final class AuthorizationStore implements OAuth2AuthorizationService {

    /** Each fetches all of the tokens in the same statement. */
    private static final String BY_ID = "from OauthAuthorization a left join fetch a.tokens where a.id = :id";

    private static final String BY_TOKEN = """
            from OauthAuthorization a left join fetch a.tokens
            where a.id in (select t.authorization.id from OauthToken t where t.hash = :hash)""";

    // tag::by-token[]
    private static final String BY_TOKEN_AND_KIND = """
            from OauthAuthorization a left join fetch a.tokens
            where a.id = (select t.authorization.id from OauthToken t where t.hash = :hash and t.kind = :kind)""";
    // end::by-token[]

    private final SessionFactory factory;

    public AuthorizationStore(SessionFactory factory) {
        this.factory = factory;
    }

    // tag::save[]
    @Override
    public void save(OAuth2Authorization authorization) {
        AuthorizationRow row = AuthorizationMapping.toRow(authorization);
        try {
            factory.inTransaction(session -> save(session, row));
        } catch (OptimisticLockException late) {
            throw new StaleAuthorizationException(row.id());
        }
    }

    private static void save(Session session, AuthorizationRow row) {
        Authorization stored = byId(session, row.id()).getSingleResultOrNull();
        if (row.version() != null && (stored == null || !row.version().equals(stored.getVersion()))) {
            throw new StaleAuthorizationException(row.id());
        }
        if (stored == null) {
            session.persist(new Authorization(row));
            return;
        }
        // A token that changes is no change of its authorization: without this, the version stays as it is.
        // At once and not at the end: whoever else saves this authorization waits here, before tokens collide.
        session.lock(stored, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        stored.change(row);
        // What a flush throws comes as it is; what a commit throws comes wrapped in a RollbackException.
        session.flush();
    }
    // end::save[]

    @Override
    public void remove(OAuth2Authorization authorization) {
        AuthorizationRow row = AuthorizationMapping.toRow(authorization);
        // The tokens go by the foreign key's cascade.
        factory.inStatelessTransaction(
                session -> session.createMutationQuery("delete OauthAuthorization where id = :id")
                        .setParameter("id", row.id())
                        .executeUpdate());
    }

    @Override
    public OAuth2Authorization findById(String id) {
        StoredText.require("id", id);
        return read(session -> byId(session, id));
    }

    @Override
    public OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
        String hash = TokenHash.of(token);
        if (type == null) {
            return read(session ->
                    session.createSelectionQuery(BY_TOKEN, Authorization.class).setParameter("hash", hash));
        }
        return TokenKind.of(type)
                .map(kind -> read(session -> session.createSelectionQuery(BY_TOKEN_AND_KIND, Authorization.class)
                        .setParameter("hash", hash)
                        .setParameter("kind", kind.id())))
                .orElse(null);
    }

    private OAuth2Authorization read(Function<Session, SelectionQuery<Authorization>> query) {
        return factory.fromSession(session -> query.apply(session)
                .getResultStream()
                .findFirst()
                .map(Authorization::row)
                .map(AuthorizationMapping::toAuthorization)
                .orElse(null));
    }

    private static SelectionQuery<Authorization> byId(Session session, String id) {
        return session.createSelectionQuery(BY_ID, Authorization.class).setParameter("id", id);
    }
    // end::cascade-and-version[]

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches
                .<SessionFactory, Script<OAuth2AuthorizationService, List<OAuth2Authorization>>,
                        List<OAuth2Authorization>>
                        to(AUTHORIZATION_STORE)
                .idiom("cascade-and-version", (factory, script) -> script.with(new AuthorizationStore(factory)))
                .list();
    }
}
