package workbook.sidebyside;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import workbook.connection.ConnectionPool;
import workbook.oauth.Stores;
import workbook.oauth.server.AuthorizationServer;
import workbook.oauth.server.DemoClient;
import workbook.oauth.server.DemoUser;
import workbook.oauth.server.Secrets;
import workbook.oauth.server.WebClient;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** A server on a library's stores and a database of its own, with one client and one user. */
final class RunningServer implements AutoCloseable {

    /** Fewer than there are clients. */
    private static final int CONNECTIONS = 8;

    /** Spring's own store takes a second one for the client while it holds the first: two for each of fifty clients. */
    private static final int CONNECTIONS_OF_SPRINGS = 100;

    private static final long PATIENCE_MILLIS = 30_000;

    final Database database;
    final List<String> complaints = new CopyOnWriteArrayList<>();
    final DemoClient client = DemoClient.make();
    final DemoUser user = DemoUser.make();
    final TestClient application;
    private final ConnectionPool pool;
    private final StoreOpening.Opened opened;
    final AuthorizationServer server;

    RunningServer(StoreOpening<?> library, Databases databases, DatabaseKind kind) {
        this(library, SharedDatabases.clean(databases, kind), dataSource -> dataSource, stores -> stores);
    }

    /** With the connections and the stores as something makes them. */
    RunningServer(
            StoreOpening<?> library,
            Database database,
            UnaryOperator<DataSource> connections,
            UnaryOperator<Stores> change) {
        this.database = database;
        int size = library.toString().equals("jdbc") ? CONNECTIONS_OF_SPRINGS : CONNECTIONS;
        pool = new ConnectionPool(database.dataSource(), size, PATIENCE_MILLIS);
        opened = library.open(connections.apply(pool.dataSource()), database.kind());
        opened.stores().clients().save(client.registered());
        server = AuthorizationServer.start(change.apply(opened.stores()), user, 0, complaints::add);
        application = new TestClient(server.issuer(), client);
    }

    /** A verifier, and a code that it redeems. */
    record Code(String verifier, String value) {}

    /** A login in a browser of its own. */
    Code logIn() throws Exception {
        String verifier = Secrets.make();
        return new Code(verifier, new WebClient(server.issuer(), client, user).code(verifier));
    }

    @Override
    public void close() {
        server.close();
        opened.close();
        pool.close();
        database.close();
    }
}
