package workbook.jdbc.connection;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Connections.OUTAGE;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;
import workbook.connection.ConnectionPool;
import workbook.jdbc.Transaction;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Transfer;

/** A transfer while the server goes away: nothing is half done, and the next call has a new connection. */
public final class Outage {

    /** Milliseconds that somebody waits for a connection. */
    private static final long TIMEOUT = 5_000;

    private static final int ATTEMPTS = 3;

    private Outage() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, Transfer, Void>to(OUTAGE)
                .trap("give-up", change((none, transfer) -> giveUp(transfer)))
                .whichThrows(PSQLException.class)
                .trap("without-transaction", change((none, transfer) -> withoutTransaction(transfer)))
                .whichIsWrong()
                .idiom("try-again", change((none, transfer) -> tryAgain(transfer)))
                .list();
    }

    // tag::give-up[]
    static void giveUp(Transfer transfer) throws SQLException {
        try (ConnectionPool pool = new ConnectionPool(transfer.situation().dataSource(), 1, TIMEOUT)) {
            // A trap: nothing is lost, and nothing was done either.
            Transaction.in(pool.dataSource(), connection -> move(transfer, connection));
        }
    }

    private static void move(Transfer transfer, Connection connection) throws SQLException {
        book(transfer.from(), -transfer.amount(), connection);
        transfer.strike().now();
        book(transfer.to(), transfer.amount(), connection);
    }

    private static void book(String owner, long amount, Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update accounts set balance = balance + ? where owner = ?")) {
            update.setLong(1, amount);
            update.setString(2, owner);
            if (update.executeUpdate() == 0) {
                throw new NoSuchElementException("nobody called " + owner + " has an account");
            }
        }
    }
    // end::give-up[]

    // tag::without-transaction[]
    static void withoutTransaction(Transfer transfer) throws SQLException {
        try (ConnectionPool pool = new ConnectionPool(transfer.situation().dataSource(), 1, TIMEOUT)) {
            for (int attempt = 1; ; attempt++) {
                // A trap: each half is a transaction of its own, and the first is made twice.
                try (Connection connection = pool.dataSource().getConnection()) {
                    move(transfer, connection);
                    return;
                } catch (SQLException failure) {
                    requireAnotherAttempt(attempt, failure);
                }
            }
        }
    }
    // end::without-transaction[]

    // tag::try-again[]
    static void tryAgain(Transfer transfer) throws SQLException {
        try (ConnectionPool pool = new ConnectionPool(transfer.situation().dataSource(), 1, TIMEOUT)) {
            for (int attempt = 1; ; attempt++) {
                try {
                    Transaction.in(pool.dataSource(), connection -> move(transfer, connection));
                    return;
                } catch (SQLException failure) {
                    requireAnotherAttempt(attempt, failure);
                }
            }
        }
    }

    /**
     * Only what went wrong with the connection may go right the next time: SQLSTATE 08xxx or 57Pxx. A commit whose
     * answer was lost may have been made all the same: where that matters, a transfer needs a key to be found by.
     */
    private static void requireAnotherAttempt(int attempt, SQLException failure) throws SQLException {
        String state = String.valueOf(failure.getSQLState());
        if (attempt == ATTEMPTS || !state.startsWith("08") && !state.startsWith("57P")) {
            throw failure;
        }
    }
    // end::try-again[]
}
