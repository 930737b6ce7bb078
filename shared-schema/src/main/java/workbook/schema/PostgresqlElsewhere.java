package workbook.schema;

import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import workbook.connection.ConnectionProblem;
import workbook.connection.ConnectionSettings;

/** A PostgreSQL server that somebody runs, reached by settings. */
final class PostgresqlElsewhere implements PostgresqlServer {

    private final ConnectionSettings settings;

    PostgresqlElsewhere(ConnectionSettings settings) {
        this.settings = settings;
    }

    @Override
    public DataSource dataSource(String schema) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(settings.url());
        dataSource.setUser(settings.user());
        dataSource.setPassword(settings.password());
        dataSource.setCurrentSchema(schema);
        dataSource.setApplicationName(schema);
        return dataSource;
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public boolean isOurs() {
        return false;
    }

    @Override
    public DatabaseUnavailableException unavailable(Exception cause) {
        return new DatabaseUnavailableException(ConnectionProblem.of(cause, settings), cause);
    }

    @Override
    public void close() {
        // goes on: it is not ours
    }
}
