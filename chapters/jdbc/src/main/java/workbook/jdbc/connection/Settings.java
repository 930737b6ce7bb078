package workbook.jdbc.connection;

import static workbook.scenario.Connections.SETTINGS;
import static workbook.scenario.Refusal.Moment.AT_FIRST_QUERY;
import static workbook.scenario.Refusal.Moment.AT_START;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import workbook.connection.ConnectionPool;
import workbook.connection.ConnectionProblem;
import workbook.connection.ConnectionSettings;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Refusal;

/** Settings that lead nowhere: a pool can say so before anybody waits for an answer. */
public final class Settings {

    /** Milliseconds that the pool tries for. */
    private static final long TIMEOUT = 5_000;

    private Settings() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, ConnectionSettings, Refusal>to(SETTINGS)
                .trap("first-query", (none, settings) -> firstQuery(settings))
                .idiom("pool", (none, settings) -> pool(settings))
                .list();
    }

    // tag::first-query[]
    static Refusal firstQuery(ConnectionSettings settings) {
        // A trap: the program is up and says that all is well, until somebody asks for something.
        try (Connection connection =
                DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
            AddAndList.list(connection);
            return null;
        } catch (SQLException failure) {
            return new Refusal(
                    AT_FIRST_QUERY, ConnectionProblem.of(failure, settings).toString());
        }
    }
    // end::first-query[]

    // tag::pool[]
    static Refusal pool(ConnectionSettings settings) throws SQLException {
        try (ConnectionPool pool = new ConnectionPool(settings, 2, TIMEOUT);
                Connection connection = pool.dataSource().getConnection()) {
            AddAndList.list(connection);
            return null;
        } catch (PoolInitializationException failure) {
            return new Refusal(AT_START, ConnectionProblem.of(failure, settings).toString());
        }
    }
    // end::pool[]
}
