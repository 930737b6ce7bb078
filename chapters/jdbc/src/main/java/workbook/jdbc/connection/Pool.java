package workbook.jdbc.connection;

import static workbook.scenario.Connections.POOL;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import javax.sql.DataSource;
import workbook.connection.ConnectionPool;
import workbook.jdbc.Transaction;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Person;
import workbook.scenario.Situation;

/** A pool with one connection: whoever asks for a second while holding the first waits for himself. */
public final class Pool {

    private static final Person JOHN_DOE = new Person("John Doe", 25);

    /** Milliseconds that somebody waits for a connection: the least that the pool takes. */
    private static final long TIMEOUT = 250;

    private Pool() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, Situation, List<Person>>to(POOL)
                .trap("second-connection", (none, situation) -> secondConnection(situation))
                .whichThrows(SQLTransientConnectionException.class)
                .trap("after-close", (none, situation) -> afterClose(situation))
                .whichThrows(SQLException.class)
                .idiom("one-connection", (none, situation) -> oneConnection(situation))
                .list();
    }

    // tag::second-connection[]
    static List<Person> secondConnection(Situation situation) throws SQLException {
        try (ConnectionPool pool = new ConnectionPool(situation.dataSource(), 1, TIMEOUT)) {
            return Transaction.returning(pool.dataSource(), connection -> {
                AddAndList.add(JOHN_DOE, connection);
                // A trap: the only connection is in use, by this very transaction.
                try (Connection second = pool.dataSource().getConnection()) {
                    return AddAndList.list(second);
                }
            });
        }
    }
    // end::second-connection[]

    // tag::after-close[]
    static List<Person> afterClose(Situation situation) throws SQLException {
        ConnectionPool pool = new ConnectionPool(situation.dataSource(), 1, TIMEOUT);
        pool.close();
        // A trap: what was handed out before is of no use after.
        return Transaction.returning(pool.dataSource(), connection -> {
            AddAndList.add(JOHN_DOE, connection);
            return AddAndList.list(connection);
        });
    }
    // end::after-close[]

    // tag::one-connection[]
    static List<Person> oneConnection(Situation situation) throws SQLException {
        try (ConnectionPool pool = new ConnectionPool(situation.dataSource(), 1, TIMEOUT)) {
            return Transaction.returning(pool.dataSource(), connection -> {
                AddAndList.add(JOHN_DOE, connection);
                return AddAndList.list(connection);
            });
        }
    }
    // end::one-connection[]
}
