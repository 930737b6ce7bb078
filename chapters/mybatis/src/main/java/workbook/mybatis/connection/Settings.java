package workbook.mybatis.connection;

import static workbook.scenario.Connections.SETTINGS;
import static workbook.scenario.Refusal.Moment.AT_FIRST_QUERY;
import static workbook.scenario.Refusal.Moment.AT_START;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import workbook.connection.ConnectionPool;
import workbook.connection.ConnectionProblem;
import workbook.connection.ConnectionSettings;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Refusal;

/** Settings that lead nowhere: MyBatis reads its mappers when it starts, and the database when it is asked. */
public final class Settings {

    /** Milliseconds that the pool tries for. */
    private static final long TIMEOUT = 5_000;

    private Settings() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, ConnectionSettings, Refusal>to(SETTINGS)
                .trap("unpooled", (none, settings) -> unpooled(settings))
                .trap("own-pool", (none, settings) -> ownPool(settings))
                .idiom("pool", (none, settings) -> pool(settings))
                .list();
    }

    // tag::unpooled[]
    static Refusal unpooled(ConnectionSettings settings) throws SQLException {
        // A trap: a connection for each session, the first of them when somebody asks for something.
        DataSource dataSource =
                new UnpooledDataSource(driver(settings), settings.url(), settings.user(), settings.password());
        return firstQuery(factory(dataSource), settings);
    }
    // end::unpooled[]

    // tag::own-pool[]
    static Refusal ownPool(ConnectionSettings settings) throws SQLException {
        // A trap: MyBatis's own pool is filled by those who ask, and cannot be told to try at the start.
        PooledDataSource dataSource =
                new PooledDataSource(driver(settings), settings.url(), settings.user(), settings.password());
        try {
            return firstQuery(factory(dataSource), settings);
        } finally {
            dataSource.forceCloseAll();
        }
    }
    // end::own-pool[]

    // tag::pool[]
    static Refusal pool(ConnectionSettings settings) {
        try (ConnectionPool pool = new ConnectionPool(settings, 2, TIMEOUT)) {
            return firstQuery(factory(pool.dataSource()), settings);
        } catch (PoolInitializationException failure) {
            return new Refusal(AT_START, ConnectionProblem.of(failure, settings).toString());
        }
    }
    // end::pool[]

    private static SqlSessionFactory factory(DataSource dataSource) {
        Configuration configuration =
                new Configuration(new Environment("settings", new JdbcTransactionFactory(), dataSource));
        configuration.addMapper(AddAndListMapper.class);
        return new SqlSessionFactoryBuilder().build(configuration);
    }

    private static Refusal firstQuery(SqlSessionFactory factory, ConnectionSettings settings) {
        try (SqlSession session = factory.openSession()) {
            session.getMapper(AddAndListMapper.class).list();
            return null;
        } catch (PersistenceException failure) {
            return new Refusal(
                    AT_FIRST_QUERY, ConnectionProblem.of(failure, settings).toString());
        }
    }

    /** MyBatis wants the class by its name. */
    private static String driver(ConnectionSettings settings) throws SQLException {
        return DriverManager.getDriver(settings.url()).getClass().getName();
    }
}
