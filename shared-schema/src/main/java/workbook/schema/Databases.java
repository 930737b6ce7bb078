package workbook.schema;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import workbook.connection.ConnectionSettings;

/**
 * Hands out clean migrated databases, quickly: the migrations run once for each kind, then the result is copied, or a
 * copy that was closed is emptied. What was started (a PostgreSQL server, a temporary folder) is gone after
 * {@link #close()}, and also when the process is interrupted; schemas on a server elsewhere, which an interrupted process
 * left there, go when the next one begins. May be used from several threads.
 */
public final class Databases implements AutoCloseable {

    /** Its tables do not live long enough to be worth it. */
    private static final Map<String, String> WITHOUT_VACUUM = Map.of("autovacuum", "off");

    private final Map<String, String> environment;
    private final Optional<ConnectionSettings> elsewhere;
    private final Map<DatabaseKind, Template> templates = new EnumMap<>(DatabaseKind.class);

    /** As {@link #Databases(Map)}, by the environment of this process. */
    public Databases() {
        this(System.getenv());
    }

    /**
     * PostgreSQL is the server that the environment names; without settings there, one of our own is started.
     *
     * @throws workbook.connection.ConnectionSettingsException when the settings cannot be used
     */
    public Databases(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
        elsewhere = ConnectionSettings.fromEnvironment(environment);
    }

    /**
     * A database with every table and no row.
     *
     * @throws DatabaseUnavailableException when that kind cannot run on this machine
     */
    public Database clean(DatabaseKind kind) {
        return template(kind).copy();
    }

    /**
     * As {@link #clean}, and nobody used it before: PostgreSQL writes a row where the row of an earlier user was, or does
     * not, by what else it is doing. Here rows lie in the order in which they are written, and a query that depends on
     * it, as only a wrong one does, is wrong in the same way each time.
     *
     * @throws DatabaseUnavailableException when that kind cannot run on this machine
     */
    public Database unused(DatabaseKind kind) {
        return template(kind).unusedCopy();
    }

    /**
     * Starts what the first {@link #clean} of this kind would start.
     *
     * @throws DatabaseUnavailableException when that kind cannot run on this machine
     */
    public void start(DatabaseKind kind) {
        template(kind);
    }

    /**
     * The settings by which another process reaches what runs for this kind; none when it needs
     * none.
     *
     * @throws DatabaseUnavailableException when that kind cannot run on this machine
     */
    public Map<String, String> environment(DatabaseKind kind) {
        return elsewhere.isPresent() && kind == DatabaseKind.POSTGRESQL
                ? environment
                : template(kind).environment();
    }

    private synchronized Template template(DatabaseKind kind) {
        return templates.computeIfAbsent(kind, this::open);
    }

    private Template open(DatabaseKind kind) {
        return switch (kind) {
            case H2 -> new H2Template();
            case SQLITE -> new SqliteTemplate();
            case POSTGRESQL -> new PostgresqlTemplate(postgresql());
        };
    }

    private PostgresqlServer postgresql() {
        return elsewhere
                .<PostgresqlServer>map(PostgresqlElsewhere::new)
                .orElseGet(() -> new EmbeddedPostgresql(WITHOUT_VACUUM));
    }

    @Override
    public synchronized void close() {
        templates.values().forEach(Template::close);
        templates.clear();
    }
}
