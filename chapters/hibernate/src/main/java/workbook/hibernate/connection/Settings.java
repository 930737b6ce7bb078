package workbook.hibernate.connection;

import static workbook.scenario.Connections.SETTINGS;
import static workbook.scenario.Refusal.Moment.AT_FIRST_QUERY;
import static workbook.scenario.Refusal.Moment.AT_START;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.env.JdbcMetadataOnBoot;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;
import workbook.connection.ConnectionPool;
import workbook.connection.ConnectionProblem;
import workbook.connection.ConnectionSettings;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Refusal;
import workbook.schema.DatabaseKind;

/** Settings that lead nowhere: Hibernate asks the database for its name when it starts, and can do without an answer. */
public final class Settings {

    /** Milliseconds that the pool tries for. */
    private static final long TIMEOUT = 5_000;

    private Settings() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, ConnectionSettings, Refusal>to(SETTINGS)
                .trap("explicit-dialect", (none, settings) -> explicitDialect(settings))
                .trap("without-metadata", (none, settings) -> withoutMetadata(settings))
                .trap("data-source", (none, settings) -> dataSource(settings))
                .whichIsWrong()
                .idiom("pool", (none, settings) -> pool(settings))
                .alternative("require-metadata", (none, settings) -> requireMetadata(settings))
                .alternative("jdbc-url", (none, settings) -> jdbcUrl(settings))
                .list();
    }

    // tag::explicit-dialect[]
    static Refusal explicitDialect(ConnectionSettings settings) {
        // Trap: told the dialect, Hibernate needs nothing of the database to start. A warning in the log is all.
        return refusal(settings, configuration(settings).property(JdbcSettings.DIALECT, dialect(settings)));
    }
    // end::explicit-dialect[]

    // tag::without-metadata[]
    static Refusal withoutMetadata(ConnectionSettings settings) {
        HibernatePersistenceConfiguration configuration = configuration(settings)
                .property(JdbcSettings.DIALECT, dialect(settings))
                // Trap: meant for builds that have no database at hand. In production, it does not even warn.
                .property(JdbcSettings.ALLOW_METADATA_ON_BOOT, JdbcMetadataOnBoot.DISALLOW);
        return refusal(settings, configuration);
    }
    // end::without-metadata[]

    // tag::data-source[]
    static Refusal dataSource(ConnectionSettings settings) {
        // Trap: it refuses to start, but speaks of the dialect. What the driver said went into the log.
        return refusal(settings, configuration(settings));
    }

    private static HibernatePersistenceConfiguration configuration(ConnectionSettings settings) {
        return configuration(driver(settings));
    }
    // end::data-source[]

    // tag::pool[]
    static Refusal pool(ConnectionSettings settings) {
        try (ConnectionPool pool = new ConnectionPool(settings, 2, TIMEOUT)) {
            return refusal(settings, configuration(pool.dataSource()));
        } catch (PoolInitializationException failure) {
            return new Refusal(AT_START, ConnectionProblem.of(failure, settings).toString());
        }
    }
    // end::pool[]

    // tag::require-metadata[]
    static Refusal requireMetadata(ConnectionSettings settings) {
        // Whatever else is set: no answer from the database, no factory.
        return refusal(
                settings,
                configuration(settings).property(JdbcSettings.ALLOW_METADATA_ON_BOOT, JdbcMetadataOnBoot.REQUIRE));
    }
    // end::require-metadata[]

    // tag::jdbc-url[]
    static Refusal jdbcUrl(ConnectionSettings settings) {
        // Hibernate's own pool, which it does not recommend for production, connects as soon as it is made.
        HibernatePersistenceConfiguration configuration = configuration().jdbcUrl(settings.url());
        if (settings.user() != null) { // SQLite knows no users, and a property cannot be null
            configuration.jdbcCredentials(settings.user(), settings.password());
        }
        return refusal(settings, configuration);
    }

    /** Opens the library and asks for something: where that fails is the moment. */
    private static Refusal refusal(ConnectionSettings settings, HibernatePersistenceConfiguration configuration) {
        Refusal.Moment moment = AT_START;
        try (SessionFactory factory = configuration.createEntityManagerFactory()) {
            moment = AT_FIRST_QUERY;
            factory.fromTransaction(AddAndList::list);
            return null;
        } catch (RuntimeException failure) {
            return new Refusal(moment, ConnectionProblem.of(failure, settings).toString());
        }
    }
    // end::jdbc-url[]

    private static HibernatePersistenceConfiguration configuration(DataSource dataSource) {
        return configuration().property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource);
    }

    private static HibernatePersistenceConfiguration configuration() {
        return new HibernatePersistenceConfiguration("workbook")
                .managedClass(User.class)
                .xmlMappings(false);
    }

    private static Class<? extends Dialect> dialect(ConnectionSettings settings) {
        return switch (database(settings)) {
            case H2 -> H2Dialect.class;
            case SQLITE -> SQLiteDialect.class;
            case POSTGRESQL -> PostgreSQLDialect.class;
        };
    }

    /** What the driver offers: it connects when it is asked for a connection, and not before. */
    private static DataSource driver(ConnectionSettings settings) {
        return switch (database(settings)) {
            case H2 -> {
                JdbcDataSource h2 = new JdbcDataSource();
                h2.setURL(settings.url());
                h2.setUser(settings.user());
                h2.setPassword(settings.password());
                yield h2;
            }
            case SQLITE -> {
                SQLiteDataSource sqlite = new SQLiteDataSource();
                sqlite.setUrl(settings.url());
                yield sqlite;
            }
            case POSTGRESQL -> {
                PGSimpleDataSource postgresql = new PGSimpleDataSource();
                postgresql.setURL(settings.url());
                postgresql.setUser(settings.user());
                postgresql.setPassword(settings.password());
                yield postgresql;
            }
        };
    }

    private static DatabaseKind database(ConnectionSettings settings) {
        return DatabaseKind.of(settings.url().split(":")[1]);
    }
}
