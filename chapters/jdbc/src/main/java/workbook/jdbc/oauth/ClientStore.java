package workbook.jdbc.oauth;

import static workbook.oauth.Oauth.CLIENT_STORE;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import workbook.oauth.Script;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** Clients in Spring's own table: lists are joined by commas. */
public final class ClientStore {

    private ClientStore() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, Script<RegisteredClientRepository, RegisteredClient>, RegisteredClient>to(
                        CLIENT_STORE)
                .idiom("spring-jdbc", ClientStore::springJdbc)
                .list();
    }

    // tag::spring-jdbc[]
    static RegisteredClient springJdbc(DataSource database, Script<RegisteredClientRepository, RegisteredClient> script)
            throws Exception {
        return SpringStores.alone(database, stores -> script.with(stores.clients()));
    }
    // end::spring-jdbc[]
}
