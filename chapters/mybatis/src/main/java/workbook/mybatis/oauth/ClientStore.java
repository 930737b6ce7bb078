package workbook.mybatis.oauth;

import static workbook.oauth.Oauth.CLIENT_STORE;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import workbook.oauth.ClientMapping;
import workbook.oauth.ClientRow;
import workbook.oauth.DuplicateClientException;
import workbook.oauth.Script;
import workbook.oauth.StoredText;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

// tag::update-or-insert[]
/** Clients: an update that finds no row says that there is one to insert. */
public final class ClientStore implements RegisteredClientRepository {

    private static final String UNIQUE_VIOLATION = "23505";

    /** SQLite's code for a constraint of any kind. */
    private static final int SQLITE_CONSTRAINT = 19;

    private final SqlSessionFactory factory;

    public ClientStore(SqlSessionFactory factory) {
        this.factory = factory;
    }

    @Override
    public void save(RegisteredClient client) {
        ClientRow row = ClientMapping.toRow(client);
        try (SqlSession session = factory.openSession()) {
            ClientStoreMapper mapper = session.getMapper(ClientStoreMapper.class);
            if (!mapper.update(row)) {
                mapper.insert(row);
            }
            session.commit();
        } catch (PersistenceException failure) {
            throw isTaken(failure) ? new DuplicateClientException(row) : failure;
        }
    }

    /** MyBatis wraps what the driver threw and leaves it to us to read it; SQLite's has no SQLSTATE. */
    private static boolean isTaken(PersistenceException failure) {
        return failure.getCause() instanceof SQLException cause
                && (UNIQUE_VIOLATION.equals(cause.getSQLState())
                        || cause.getErrorCode() == SQLITE_CONSTRAINT
                                && cause.getMessage().contains("UNIQUE constraint failed"));
    }

    @Override
    public RegisteredClient findById(String id) {
        StoredText.require("id", id);
        return find(mapper -> mapper.findById(id));
    }

    @Override
    public RegisteredClient findByClientId(String clientId) {
        StoredText.require("clientId", clientId);
        return find(mapper -> mapper.findByClientId(clientId));
    }

    private RegisteredClient find(Function<ClientStoreMapper, Optional<ClientRow>> query) {
        // With auto-commit: one select needs no transaction.
        try (SqlSession session = factory.openSession(true)) {
            return query.apply(session.getMapper(ClientStoreMapper.class))
                    .map(ClientMapping::toClient)
                    .orElse(null);
        }
    }
    // end::update-or-insert[]

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, Script<RegisteredClientRepository, RegisteredClient>, RegisteredClient>to(
                        CLIENT_STORE)
                .idiom("update-or-insert", (factory, script) -> script.with(new ClientStore(factory)))
                .list();
    }
}
