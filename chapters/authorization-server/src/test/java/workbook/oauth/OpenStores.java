package workbook.oauth;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import workbook.connection.ConnectionPool;
import workbook.scenario.Chapter;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/** A library's stores on a database of their own, through a pool, as a server has them. */
final class OpenStores implements AutoCloseable {

    /** Connections: more than there are processors, fewer than there are clients. */
    private static final int CONNECTIONS = 8;

    private static final long PATIENCE_MILLIS = 30_000;

    private static final List<String> TABLES = List.of(
            "oauth_tokens",
            "oauth_authorizations",
            "oauth_consents",
            "oauth_clients",
            "oauth2_authorization",
            "oauth2_authorization_consent",
            "oauth2_registered_client");

    private final Database database;
    private final ConnectionPool pool;
    private final Stores stores;
    private final Runnable close;

    private <L> OpenStores(Chapter<L> chapter, Function<L, Stores> stores, Database database) {
        this.database = database;
        pool = new ConnectionPool(database.dataSource(), CONNECTIONS, PATIENCE_MILLIS);
        L library = chapter.open(pool.dataSource(), database.kind(), Oauth.LOGIN);
        this.stores = stores.apply(library);
        close = () -> chapter.close(library);
    }

    static <L> OpenStores of(Chapter<L> chapter, Function<L, Stores> stores, Databases databases, DatabaseKind kind) {
        return new OpenStores(chapter, stores, SharedDatabases.clean(databases, kind));
    }

    Stores stores() {
        return stores;
    }

    Database database() {
        return database;
    }

    /** Spring's tables have no foreign keys; of the others, each is emptied before the one that it refers to. */
    void empty() {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("delete from " + table);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @Override
    public void close() {
        close.run();
        pool.close();
        database.close();
    }
}
