package workbook.schema;

import java.util.Map;
import javax.sql.DataSource;

/** A running PostgreSQL server in which schemas may be made. */
interface PostgresqlServer extends AutoCloseable {

    /**
     * Connections, not pooled, in which a table without a schema is one of this schema's. They bear its name, too: in
     * {@code pg_stat_activity} the server says whose they are.
     */
    DataSource dataSource(String schema);

    /** The settings by which another process reaches it; none when those of this process lead there. */
    Map<String, String> environment();

    /** Whether nobody else uses it, and we may do in it what we like. */
    boolean isOurs();

    /** Says in one line why the server did not do what was asked. */
    DatabaseUnavailableException unavailable(Exception cause);

    @Override
    void close();
}
