package workbook.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import workbook.oauth.Stores;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;
import workbook.sidebyside.RunningServer.Code;

/** PostgreSQL ends every connection between the moment when a code was read and the one when it is redeemed. */
@ExtendWith(SharedDatabases.class)
class LostDatabaseTest {

    private final Databases databases;

    LostDatabaseTest(Databases databases) {
        this.databases = databases;
    }

    static List<StoreOpening<?>> libraries() {
        return StoreOpening.all();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void theClientIsToldNothingIsHalfSavedAndTheNextLoginWorks(StoreOpening<?> library) throws Exception {
        Database database = SharedDatabases.clean(databases, DatabaseKind.POSTGRESQL);
        Interruption interruption = new Interruption(database, new AtomicBoolean(), new AtomicBoolean());
        try (RunningServer running =
                new RunningServer(library, database, interruption::connections, interruption::stores)) {
            Code code = running.logIn();
            interruption.armed().set(true);

            TokenResponse answer = running.application.byCode(code.value(), code.verifier());

            assertThat(answer.indicatesSuccess()).isFalse();
            assertThat(answer.toErrorResponse().getErrorObject().getCode())
                    .isEqualTo(OAuth2Error.SERVER_ERROR.getCode());
            assertThat(accessTokens(database)).isZero();
            assertThat(running.complaints).hasSize(1).noneMatch(line -> line.contains(code.value()));
            // The code was not redeemed: it is still good, and so is the server.
            assertThat(running.application.byCode(code.value(), code.verifier()).indicatesSuccess())
                    .isTrue();
            Code next = running.logIn();
            assertThat(running.application.byCode(next.value(), next.verifier()).indicatesSuccess())
                    .isTrue();
        }
    }

    private static long accessTokens(Database database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select (select count(*) from oauth_tokens where kind = 'access_token')
                             + (select count(*) from oauth2_authorization where access_token_value is not null)""")) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * Cuts every connection, once.
     *
     * @param armed whether the next save is to be hit
     * @param saving whether the save that is to be hit has begun
     */
    private record Interruption(Database database, AtomicBoolean armed, AtomicBoolean saving) {

        Stores stores(Stores stores) {
            return new Stores(
                    stores.clients(), new Interrupted(stores.authorizations(), armed, saving), stores.consents());
        }

        /** The connection that a save has just been given is the one that breaks. */
        DataSource connections(DataSource dataSource) {
            return new DelegatingDataSource(dataSource) {
                @Override
                public Connection getConnection() throws SQLException {
                    Connection connection = super.getConnection();
                    if (saving.compareAndSet(true, false)) {
                        database.cutConnections();
                    }
                    return connection;
                }
            };
        }
    }

    private record Interrupted(OAuth2AuthorizationService store, AtomicBoolean armed, AtomicBoolean saving)
            implements OAuth2AuthorizationService {

        @Override
        public void save(OAuth2Authorization authorization) {
            saving.set(armed.getAndSet(false));
            store.save(authorization);
        }

        @Override
        public void remove(OAuth2Authorization authorization) {
            store.remove(authorization);
        }

        @Override
        public OAuth2Authorization findById(String id) {
            return store.findById(id);
        }

        @Override
        public OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
            return store.findByToken(token, type);
        }
    }
}
