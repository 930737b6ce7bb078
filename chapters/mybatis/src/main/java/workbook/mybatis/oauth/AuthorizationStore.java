package workbook.mybatis.oauth;

import static workbook.oauth.Oauth.AUTHORIZATION_STORE;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
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
import workbook.oauth.TokenRow;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

// tag::nested-result-map[]
/** Authorizations: a join reads one with its tokens; what is written of them, this class finds out. */
public final class AuthorizationStore implements OAuth2AuthorizationService {

    private final SqlSessionFactory factory;

    public AuthorizationStore(SqlSessionFactory factory) {
        this.factory = factory;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        AuthorizationRow row = AuthorizationMapping.toRow(authorization);
        try (SqlSession session = factory.openSession()) {
            AuthorizationStoreMapper mapper = session.getMapper(AuthorizationStoreMapper.class);
            mapper.findById(row.id())
                    .map(Authorization::row)
                    .ifPresentOrElse(stored -> update(mapper, stored, row), () -> insert(mapper, row));
            session.commit();
        }
    }

    private static void insert(AuthorizationStoreMapper mapper, AuthorizationRow row) {
        if (row.version() != null) {
            // It was read, and is gone: whoever removed it meant it.
            throw new StaleAuthorizationException(row.id());
        }
        mapper.insert(row);
        putTokens(mapper, row.id(), row.tokens());
    }

    // tag::update[]
    private static void update(AuthorizationStoreMapper mapper, AuthorizationRow stored, AuthorizationRow row) {
        // Without a version nobody says what was read: then nothing may change from here on.
        long read = row.version() == null ? stored.version() : row.version();
        // First of all, for the lock: whoever else saves this authorization waits for the version.
        if (!mapper.update(row, read)) {
            throw new StaleAuthorizationException(row.id());
        }
        Set<String> kinds = row.tokens().stream().map(TokenRow::kind).collect(Collectors.toSet());
        List<String> gone = stored.tokens().stream()
                .map(TokenRow::kind)
                .filter(kind -> !kinds.contains(kind))
                .toList();
        if (!gone.isEmpty()) {
            mapper.deleteTokens(row.id(), gone);
        }
        // Nobody tracks changes here. Records compare by value, and that is all it takes.
        putTokens(mapper, row.id(), news(row.tokens(), stored.tokens()));
    }
    // end::update[]

    private static List<TokenRow> news(List<TokenRow> tokens, List<TokenRow> stored) {
        return tokens.stream().filter(token -> !stored.contains(token)).toList();
    }

    /** A list of no values would be no SQL. */
    private static void putTokens(AuthorizationStoreMapper mapper, String id, List<TokenRow> tokens) {
        if (!tokens.isEmpty()) {
            mapper.putTokens(id, tokens);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        AuthorizationRow row = AuthorizationMapping.toRow(authorization);
        try (SqlSession session = factory.openSession()) {
            session.getMapper(AuthorizationStoreMapper.class).delete(row.id());
            session.commit();
        }
    }

    @Override
    public OAuth2Authorization findById(String id) {
        StoredText.require("id", id);
        return read(mapper -> mapper.findById(id).stream());
    }

    @Override
    public OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
        String hash = TokenHash.of(token);
        if (type == null) {
            return read(mapper -> mapper.findByToken(hash, null).stream());
        }
        return TokenKind.of(type)
                .map(kind -> read(mapper -> mapper.findByToken(hash, kind.id()).stream()))
                .orElse(null);
    }

    private OAuth2Authorization read(Function<AuthorizationStoreMapper, Stream<Authorization>> query) {
        // With auto-commit: one select needs no transaction, and here one would begin with SQLite's write lock.
        try (SqlSession session = factory.openSession(true)) {
            return query.apply(session.getMapper(AuthorizationStoreMapper.class))
                    .findFirst()
                    .map(Authorization::row)
                    .map(AuthorizationMapping::toAuthorization)
                    .orElse(null);
        }
    }
    // end::nested-result-map[]

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches
                .<SqlSessionFactory, Script<OAuth2AuthorizationService, List<OAuth2Authorization>>,
                        List<OAuth2Authorization>>
                        to(AUTHORIZATION_STORE)
                .idiom("nested-result-map", (factory, script) -> script.with(new AuthorizationStore(factory)))
                .list();
    }
}
