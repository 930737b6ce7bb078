package workbook.jdbc.oauth;

import static workbook.oauth.Oauth.REDEEM_ONCE;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import workbook.jdbc.Transaction;
import workbook.oauth.Race;
import workbook.oauth.TokenHash;
import workbook.oauth.TokenRow;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A code that two clients present at the same moment. */
public final class RedeemOnce {

    private RedeemOnce() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, Race, List<Boolean>>to(REDEEM_ONCE)
                .trap("spring-jdbc", RedeemOnce::springJdbc)
                .whichIsWrong()
                .idiom("conditional-update", RedeemOnce::conditionalUpdate)
                .list();
    }

    // tag::spring-jdbc[]
    static List<Boolean> springJdbc(DataSource database, Race race) throws Exception {
        return SpringStores.alone(
                database,
                stores -> race.run(
                        () -> stores.authorizations().findByToken(race.code(), new OAuth2TokenType("code")),
                        (read, accessToken) -> redeem(stores.authorizations(), read, accessToken)));
    }

    /** As Spring's own provider goes about it: what it read says whether the code is good. */
    private static boolean redeem(
            OAuth2AuthorizationService authorizations, OAuth2Authorization read, TokenRow accessToken) {
        OAuth2Authorization.Token<OAuth2AuthorizationCode> code = read.getToken(OAuth2AuthorizationCode.class);
        if (!code.isActive()) {
            return false;
        }
        // Trap: save writes the whole row and does not ask whether it is still the row that was read.
        authorizations.save(OAuth2Authorization.from(read)
                .invalidate(code.getToken())
                .token(new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER,
                        accessToken.value(),
                        accessToken.issuedAt(),
                        accessToken.expiresAt()))
                .build());
        return true;
    }
    // end::spring-jdbc[]

    // tag::conditional-update[]
    static List<Boolean> conditionalUpdate(DataSource database, Race race) throws Exception {
        return race.run(
                race::code,
                (code, accessToken) -> Transaction.returning(database, connection -> {
                    boolean honoured = invalidate(connection, code) == 1;
                    if (honoured) {
                        insert(connection, code, accessToken);
                    }
                    return honoured;
                }));
    }

    /** The row's lock makes the second wait, and then the condition no longer holds. */
    private static int invalidate(Connection connection, String code) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update oauth_tokens set invalidated = true
                where token_hash = ? and kind = 'code' and invalidated = false""")) {
            update.setString(1, TokenHash.of(code));
            return update.executeUpdate();
        }
    }

    private static void insert(Connection connection, String code, TokenRow token) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into oauth_tokens (authorization_id, kind, token_value, token_hash, token_type, scopes,
                                          issued_at, expires_at, invalidated, metadata)
                select authorization_id, ?, ?, ?, ?, ?, ?, ?, false, ? from oauth_tokens
                where token_hash = ? and kind = 'code'""")) {
            insert.setString(1, token.kind());
            insert.setString(2, token.value());
            insert.setString(3, token.hash());
            insert.setString(4, token.type());
            insert.setString(5, token.scopes());
            Moments.bind(insert, 6, token.issuedAt());
            Moments.bind(insert, 7, token.expiresAt());
            insert.setString(8, token.metadata());
            insert.setString(9, TokenHash.of(code));
            insert.executeUpdate();
        }
    }
    // end::conditional-update[]
}
