package workbook.ebean.oauth;

import static workbook.oauth.Oauth.CLIENT_STORE;

import io.ebean.Database;
import io.ebean.Transaction;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import workbook.ebean.oauth.query.QClient;
import workbook.oauth.ClientMapping;
import workbook.oauth.ClientRow;
import workbook.oauth.DuplicateClientException;
import workbook.oauth.Script;
import workbook.oauth.StoredText;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

// tag::bean[]
/** Clients: a bean without associations. */
public final class ClientStore implements RegisteredClientRepository {

    private final Database database;

    public ClientStore(Database database) {
        this.database = database;
    }

    @Override
    public void save(RegisteredClient client) {
        ClientRow row = ClientMapping.toRow(client);
        try (Transaction transaction = database.beginTransaction()) {
            save(row);
            transaction.commit();
        } catch (PersistenceException refused) {
            throw Duplicates.refused(refused) ? new DuplicateClientException(row) : refused;
        }
    }

    private void save(ClientRow row) {
        Client stored = database.find(Client.class, row.id());
        if (stored == null) {
            database.insert(new Client(row));
        } else {
            stored.change(row);
            database.update(stored);
        }
    }

    @Override
    public RegisteredClient findById(String id) {
        return find(new QClient(database).id.eq(StoredText.require("id", id)));
    }

    @Override
    public RegisteredClient findByClientId(String clientId) {
        return find(new QClient(database).clientId.eq(StoredText.require("clientId", clientId)));
    }

    private static RegisteredClient find(QClient query) {
        return query.findOneOrEmpty()
                .map(Client::row)
                .map(ClientMapping::toClient)
                .orElse(null);
    }
    // end::bean[]

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, Script<RegisteredClientRepository, RegisteredClient>, RegisteredClient>to(
                        CLIENT_STORE)
                .idiom("bean", (database, script) -> script.with(new ClientStore(database)))
                .list();
    }
}
