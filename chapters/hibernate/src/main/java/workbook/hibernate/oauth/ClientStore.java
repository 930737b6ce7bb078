package workbook.hibernate.oauth;

import static workbook.oauth.Oauth.CLIENT_STORE;

import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import workbook.oauth.ClientMapping;
import workbook.oauth.ClientRow;
import workbook.oauth.DuplicateClientException;
import workbook.oauth.Script;
import workbook.oauth.StoredText;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

// tag::entity[]
/** Clients: an entity without associations. */
public final class ClientStore implements RegisteredClientRepository {

    private final SessionFactory factory;

    public ClientStore(SessionFactory factory) {
        this.factory = factory;
    }

    @Override
    public void save(RegisteredClient client) {
        ClientRow row = ClientMapping.toRow(client);
        try {
            factory.inTransaction(session -> {
                Client stored = session.find(Client.class, row.id());
                if (stored == null) {
                    session.persist(new Client(row));
                } else {
                    stored.change(row);
                }
                // What a flush throws comes as it is; what a commit throws comes wrapped in a RollbackException.
                session.flush();
            });
        } catch (ConstraintViolationException taken) {
            throw new DuplicateClientException(row);
        }
    }

    @Override
    public RegisteredClient findById(String id) {
        return find("from OauthClient where id = :text", StoredText.require("id", id));
    }

    @Override
    public RegisteredClient findByClientId(String clientId) {
        return find("from OauthClient where clientId = :text", StoredText.require("clientId", clientId));
    }

    private RegisteredClient find(String query, String text) {
        return factory.fromStatelessSession(session -> session.createSelectionQuery(query, Client.class)
                .setParameter("text", text)
                .getResultStream()
                .map(Client::row)
                .map(ClientMapping::toClient)
                .findFirst()
                .orElse(null));
    }
    // end::entity[]

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, Script<RegisteredClientRepository, RegisteredClient>, RegisteredClient>to(
                        CLIENT_STORE)
                .idiom("entity", (factory, script) -> script.with(new ClientStore(factory)))
                .list();
    }
}
