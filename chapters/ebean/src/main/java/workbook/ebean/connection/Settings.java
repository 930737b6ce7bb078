package workbook.ebean.connection;

import static java.util.Objects.requireNonNullElse;
import static workbook.scenario.Connections.SETTINGS;
import static workbook.scenario.Refusal.Moment.AT_FIRST_QUERY;
import static workbook.scenario.Refusal.Moment.AT_START;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.ebean.Database;
import io.ebean.datasource.DataSourceBuilder;
import io.ebean.datasource.DataSourceInitialiseException;
import io.ebean.datasource.DataSourcePool;
import jakarta.persistence.PersistenceException;
import java.util.List;
import workbook.connection.ConnectionPool;
import workbook.connection.ConnectionProblem;
import workbook.connection.ConnectionSettings;
import workbook.ebean.EbeanChapter;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Refusal;

/** Settings that lead nowhere: Ebean connects while it starts. */
public final class Settings {

    /** Milliseconds that HikariCP tries for. */
    private static final long TIMEOUT = 5_000;

    private Settings() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, ConnectionSettings, Refusal>to(SETTINGS)
                .trap("start-anyway", (none, settings) -> startAnyway(settings))
                .idiom("ebean-datasource", (none, settings) -> ebeanDataSource(settings))
                .idiom("data-source-check", (none, settings) -> dataSourceCheck(settings))
                .idiom("pool", (none, settings) -> pool(settings))
                .list();
    }

    // tag::start-anyway[]
    static Refusal startAnyway(ConnectionSettings settings) {
        // A trap: it takes three settings to keep Ebean from connecting; then it starts, and the first user finds out.
        Database database = EbeanChapter.builder(List.of(User.class))
                .dataSourceBuilder(poolOf(settings).failOnStart(false))
                .skipDataSourceCheck(true)
                .databasePlatformName(platformOf(settings))
                .build();
        return atFirstQuery(database, settings);
    }

    private static Refusal atFirstQuery(Database database, ConnectionSettings settings) {
        try {
            AddAndList.list(database);
            return null;
        } catch (PersistenceException failure) {
            return new Refusal(
                    AT_FIRST_QUERY, ConnectionProblem.of(failure, settings).toString());
        } finally {
            database.shutdown();
        }
    }

    /** What Ebean would otherwise ask the database. */
    private static String platformOf(ConnectionSettings settings) {
        String database = settings.url().split(":")[1];
        return database.equals("postgresql") ? "postgres" : database;
    }
    // end::start-anyway[]

    // tag::ebean-datasource[]
    static Refusal ebeanDataSource(ConnectionSettings settings) {
        try {
            EbeanChapter.builder(List.of(User.class))
                    .dataSourceBuilder(poolOf(settings))
                    .build()
                    .shutdown();
            return null;
        } catch (DataSourceInitialiseException failure) {
            return new Refusal(AT_START, ConnectionProblem.of(failure, settings).toString());
        }
    }

    /** This pool insists on a user and a password, also where the database knows neither. */
    private static DataSourceBuilder poolOf(ConnectionSettings settings) {
        return DataSourceBuilder.create()
                .url(settings.url())
                .username(requireNonNullElse(settings.user(), ""))
                .password(requireNonNullElse(settings.password(), ""));
    }
    // end::ebean-datasource[]

    // tag::data-source-check[]
    static Refusal dataSourceCheck(ConnectionSettings settings) {
        // The pool may begin empty, but Ebean wants a connection from it: is auto-commit off, and which database is it?
        DataSourcePool pool =
                poolOf(settings).name("tolerant").failOnStart(false).build();
        try {
            EbeanChapter.builder(List.of(User.class)).dataSource(pool).build().shutdown();
            return null;
        } catch (PersistenceException failure) {
            return new Refusal(AT_START, ConnectionProblem.of(failure, settings).toString());
        } finally {
            pool.shutdown();
        }
    }
    // end::data-source-check[]

    // tag::pool[]
    static Refusal pool(ConnectionSettings settings) {
        try (ConnectionPool pool = new ConnectionPool(settings, 2, TIMEOUT)) {
            EbeanChapter.open(pool.dataSource(), User.class).shutdown();
            return null;
        } catch (PoolInitializationException failure) {
            return new Refusal(AT_START, ConnectionProblem.of(failure, settings).toString());
        }
    }
    // end::pool[]
}
