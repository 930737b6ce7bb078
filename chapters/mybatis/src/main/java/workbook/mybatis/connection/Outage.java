package workbook.mybatis.connection;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Connections.OUTAGE;

import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.connection.ConnectionPool;
import workbook.mybatis.MybatisChapter;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Transfer;

/** A transfer while the server goes away: a session is one unit of work, and a new attempt is a new session. */
public final class Outage {

    /** Milliseconds that somebody waits for a connection. */
    private static final long TIMEOUT = 5_000;

    private static final int ATTEMPTS = 3;

    private Outage() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, Transfer, Void>to(OUTAGE)
                .trap("give-up", change((none, transfer) -> giveUp(transfer)))
                .whichThrows(PersistenceException.class)
                .trap("auto-commit", change((none, transfer) -> autoCommit(transfer)))
                .whichIsWrong()
                .trap("same-session", change((none, transfer) -> sameSession(transfer)))
                .whichThrows(PersistenceException.class)
                .idiom("try-again", change((none, transfer) -> tryAgain(transfer)))
                .list();
    }

    // tag::give-up[]
    static void giveUp(Transfer transfer) {
        try (ConnectionPool pool = new ConnectionPool(transfer.situation().dataSource(), 1, TIMEOUT);
                SqlSession session = factory(pool, transfer).openSession()) {
            // A trap: nothing is lost, and nothing was done either.
            move(transfer, session);
            session.commit();
        }
    }

    private static void move(Transfer transfer, SqlSession session) {
        OutageMapper accounts = session.getMapper(OutageMapper.class);
        book(transfer.from(), -transfer.amount(), accounts);
        transfer.strike().now();
        book(transfer.to(), transfer.amount(), accounts);
    }

    private static void book(String owner, long amount, OutageMapper accounts) {
        if (accounts.book(owner, amount) == 0) {
            throw new NoSuchElementException("nobody called " + owner + " has an account");
        }
    }
    // end::give-up[]

    // tag::auto-commit[]
    static void autoCommit(Transfer transfer) {
        try (ConnectionPool pool = new ConnectionPool(transfer.situation().dataSource(), 1, TIMEOUT)) {
            SqlSessionFactory factory = factory(pool, transfer);
            for (int attempt = 1; ; attempt++) {
                // A trap: openSession(true) commits each statement, so that the first half is made twice.
                try (SqlSession session = factory.openSession(true)) {
                    move(transfer, session);
                    return;
                } catch (PersistenceException failure) {
                    requireAnotherAttempt(attempt, failure);
                }
            }
        }
    }
    // end::auto-commit[]

    // tag::same-session[]
    static void sameSession(Transfer transfer) {
        try (ConnectionPool pool = new ConnectionPool(transfer.situation().dataSource(), 1, TIMEOUT);
                SqlSession session = factory(pool, transfer).openSession()) {
            for (int attempt = 1; ; attempt++) {
                // A trap: the session keeps the connection that it has, broken or not.
                try {
                    move(transfer, session);
                    session.commit();
                    return;
                } catch (PersistenceException failure) {
                    requireAnotherAttempt(attempt, failure);
                }
            }
        }
    }
    // end::same-session[]

    // tag::try-again[]
    static void tryAgain(Transfer transfer) {
        try (ConnectionPool pool = new ConnectionPool(transfer.situation().dataSource(), 1, TIMEOUT)) {
            SqlSessionFactory factory = factory(pool, transfer);
            for (int attempt = 1; ; attempt++) {
                try (SqlSession session = factory.openSession()) {
                    move(transfer, session);
                    session.commit();
                    return;
                } catch (PersistenceException failure) {
                    requireAnotherAttempt(attempt, failure);
                }
            }
        }
    }

    /**
     * Only what went wrong with the connection may go right the next time: SQLSTATE 08xxx or 57Pxx. A commit whose
     * answer was lost may have been made all the same: where that matters, a transfer needs a key to be found by.
     */
    private static void requireAnotherAttempt(int attempt, PersistenceException failure) {
        String state = failure.getCause() instanceof SQLException cause ? String.valueOf(cause.getSQLState()) : "";
        if (attempt == ATTEMPTS || !state.startsWith("08") && !state.startsWith("57P")) {
            throw failure;
        }
    }
    // end::try-again[]

    private static SqlSessionFactory factory(ConnectionPool pool, Transfer transfer) {
        return MybatisChapter.factory(pool.dataSource(), transfer.situation().database(), List.of(OutageMapper.class));
    }
}
