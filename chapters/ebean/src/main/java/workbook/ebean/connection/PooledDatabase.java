package workbook.ebean.connection;

import io.ebean.Database;
import io.ebean.datasource.DataSourceBuilder;
import java.util.List;
import javax.sql.DataSource;
import workbook.connection.ConnectionPool;
import workbook.ebean.EbeanChapter;

/** Ebean on a pool of one connection. */
final class PooledDatabase implements AutoCloseable {

    private final Database database;
    private final Runnable closePool;

    private PooledDatabase(Database database, Runnable closePool) {
        this.database = database;
        this.closePool = closePool;
    }

    // tag::pools[]
    /**
     * On HikariCP, here set to ask a connection each time whether it still works, and only then to lend it.
     *
     * @param timeout how long somebody waits for the connection, in milliseconds
     */
    static PooledDatabase onHikari(DataSource connections, long timeout, Class<?> entity) {
        ConnectionPool pool = new ConnectionPool(connections, 1, timeout);
        return new PooledDatabase(EbeanChapter.open(pool.dataSource(), entity), pool::close);
    }

    /** On Ebean's own pool, which asks after a failure, and every half a minute. */
    static PooledDatabase onEbeanDataSource(DataSource connections, Class<?> entity) {
        DataSourceBuilder pool = DataSourceBuilder.create()
                .dataSource(connections)
                .minConnections(1)
                .maxConnections(1);
        Database database =
                EbeanChapter.builder(List.of(entity)).dataSourceBuilder(pool).build();
        return new PooledDatabase(database, () -> {});
    }
    // end::pools[]

    Database database() {
        return database;
    }

    /** Ebean closes no pool but its own. */
    @Override
    public void close() {
        database.shutdown();
        closePool.run();
    }
}
