package workbook.jooq.connection;

import static workbook.scenario.Connections.SETTINGS;
import static workbook.scenario.Refusal.Moment.AT_FIRST_QUERY;
import static workbook.scenario.Refusal.Moment.AT_START;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jooq.CloseableDSLContext;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;
import workbook.connection.ConnectionPool;
import workbook.connection.ConnectionProblem;
import workbook.connection.ConnectionSettings;
import workbook.jooq.JooqChapter;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Refusal;

/** Settings that lead nowhere: jOOQ itself never connects before it has something to send. */
public final class Settings {

    /** Milliseconds that the pool tries for. */
    private static final long TIMEOUT = 5_000;

    private Settings() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, ConnectionSettings, Refusal>to(SETTINGS)
                .trap("connection-provider", (none, settings) -> connectionProvider(settings))
                .alternative("url", (none, settings) -> url(settings))
                .idiom("pool", (none, settings) -> pool(settings))
                .list();
    }

    // tag::connection-provider[]
    static Refusal connectionProvider(ConnectionSettings settings) {
        // A trap: whatever opens connections is asked for the first one when there is a query to send.
        DSLContext ctx = DSL.using(new OnDemand(settings), dialect(settings), JooqChapter.settings());
        try {
            AddAndList.list(ctx);
            return null;
        } catch (DataAccessException failure) {
            return new Refusal(
                    AT_FIRST_QUERY, ConnectionProblem.of(failure, settings).toString());
        }
    }

    private record OnDemand(ConnectionSettings settings) implements ConnectionProvider {
        @Override
        public Connection acquire() {
            try {
                return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
            } catch (SQLException failure) {
                throw new DataAccessException("no connection", failure);
            }
        }

        @Override
        public void release(Connection connection) {
            try {
                connection.close();
            } catch (SQLException failure) {
                throw new DataAccessException("not closed", failure);
            }
        }
    }
    // end::connection-provider[]

    // tag::url[]
    static Refusal url(ConnectionSettings settings) {
        // One connection, opened here and closed with the context: good for a script.
        try (CloseableDSLContext ctx = DSL.using(settings.url(), settings.user(), settings.password())) {
            AddAndList.list(ctx.configuration().derive(JooqChapter.settings()).dsl());
            return null;
        } catch (DataAccessException failure) {
            return new Refusal(AT_START, ConnectionProblem.of(failure, settings).toString());
        }
    }
    // end::url[]

    // tag::pool[]
    static Refusal pool(ConnectionSettings settings) {
        try (ConnectionPool pool = new ConnectionPool(settings, 2, TIMEOUT)) {
            AddAndList.list(DSL.using(pool.dataSource(), dialect(settings), JooqChapter.settings()));
            return null;
        } catch (PoolInitializationException failure) {
            return new Refusal(AT_START, ConnectionProblem.of(failure, settings).toString());
        }
    }
    // end::pool[]

    private static SQLDialect dialect(ConnectionSettings settings) {
        return JDBCUtils.dialect(settings.url());
    }
}
