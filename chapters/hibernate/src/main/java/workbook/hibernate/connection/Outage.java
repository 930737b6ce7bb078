package workbook.hibernate.connection;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Connections.OUTAGE;

import jakarta.persistence.NoResultException;
import java.util.List;
import org.hibernate.JDBCException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.hibernate.StatelessSession;
import org.hibernate.TransactionException;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;
import workbook.connection.ConnectionPool;
import workbook.hibernate.HibernateChapter;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Transfer;

/** A transfer while the server goes away: what was loaded and the session are lost with the connection. */
public final class Outage {

    /** Milliseconds that somebody waits for a connection. */
    private static final long TIMEOUT = 5_000;

    private static final int ATTEMPTS = 3;

    private Outage() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, Transfer, Void>to(OUTAGE)
                .trap("give-up", change((none, transfer) -> giveUp(transfer)))
                .whichThrows(GenericJDBCException.class)
                .trap("by-class", change((none, transfer) -> byClass(transfer)))
                .whichThrows(GenericJDBCException.class)
                .trap("without-transaction", change((none, transfer) -> withoutTransaction(transfer)))
                .whichIsWrong()
                .trap("same-session", change((none, transfer) -> sameSession(transfer)))
                .whichThrows(TransactionException.class)
                .trap("same-objects", change((none, transfer) -> sameObjects(transfer)))
                .whichIsWrong()
                .idiom("try-again", change((none, transfer) -> tryAgain(transfer)))
                .alternative("update-query", change((none, transfer) -> updateQuery(transfer)))
                .list();
    }

    // tag::give-up[]
    static void giveUp(Transfer transfer) {
        try (ConnectionPool pool = pool(transfer);
                SessionFactory factory = open(pool, transfer)) {
            // Trap: nothing is lost, and nothing was done either.
            factory.inTransaction(session -> move(session, transfer));
        }
    }

    private static void move(Session session, Transfer transfer) {
        Account from = find(session, transfer.from());
        Account to = find(session, transfer.to());
        from.book(-transfer.amount());
        session.flush(); // or both halves would go out together, at the commit
        transfer.strike().now();
        to.book(transfer.amount());
        session.flush(); // or a statement that fails would look like a commit that fails
    }

    private static Account find(SharedSessionContract session, String owner) {
        return session.createSelectionQuery("from Account where owner = :owner", Account.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }
    // end::give-up[]

    // tag::by-class[]
    static void byClass(Transfer transfer) {
        try (ConnectionPool pool = pool(transfer);
                SessionFactory factory = open(pool, transfer)) {
            for (int attempt = 1; ; attempt++) {
                try {
                    factory.inTransaction(session -> move(session, transfer));
                    return;
                } catch (JDBCConnectionException failure) {
                    // Trap: PostgreSQL ends a connection with 57P01. Hibernate gives this class to 08 alone.
                    if (attempt == ATTEMPTS) {
                        throw failure;
                    }
                }
            }
        }
    }
    // end::by-class[]

    // tag::without-transaction[]
    static void withoutTransaction(Transfer transfer) {
        try (ConnectionPool pool = pool(transfer);
                SessionFactory factory = open(pool, transfer)) {
            retry(() -> {
                try (StatelessSession session = factory.openStatelessSession()) {
                    // Trap: each half is a transaction of its own, and the first is made twice.
                    Account from = find(session, transfer.from());
                    Account to = find(session, transfer.to());
                    from.book(-transfer.amount());
                    session.update(from);
                    transfer.strike().now();
                    to.book(transfer.amount());
                    session.update(to);
                }
            });
        }
    }
    // end::without-transaction[]

    // tag::same-session[]
    static void sameSession(Transfer transfer) {
        try (ConnectionPool pool = pool(transfer);
                SessionFactory factory = open(pool, transfer);
                Session session = factory.openSession()) {
            // Trap: a session that has thrown is of no use any more. This one still holds the broken connection.
            retry(() -> session.inTransaction(transaction -> move(session, transfer)));
        }
    }
    // end::same-session[]

    // tag::same-objects[]
    static void sameObjects(Transfer transfer) {
        try (ConnectionPool pool = pool(transfer);
                SessionFactory factory = open(pool, transfer)) {
            Account from = factory.fromTransaction(session -> find(session, transfer.from()));
            Account to = factory.fromTransaction(session -> find(session, transfer.to()));
            // Trap: the database forgets the first attempt, the objects do not: the second adds to it.
            retry(() -> factory.inTransaction(session -> {
                from.book(-transfer.amount());
                session.merge(from);
                session.flush();
                transfer.strike().now();
                to.book(transfer.amount());
                session.merge(to); // selects, which is where it fails
            }));
        }
    }
    // end::same-objects[]

    // tag::try-again[]
    static void tryAgain(Transfer transfer) {
        try (ConnectionPool pool = pool(transfer);
                SessionFactory factory = open(pool, transfer)) {
            // All of it again: a new session, a new transaction, accounts as they are now.
            retry(() -> factory.inTransaction(session -> move(session, transfer)));
        }
    }

    private static void retry(Runnable unitOfWork) {
        for (int attempt = 1; ; attempt++) {
            try {
                unitOfWork.run();
                return;
            } catch (JDBCException failure) { // a statement; a commit that fails may have been made, and is not this
                requireAnotherAttempt(attempt, failure);
            }
        }
    }

    /** Only what went wrong with the connection may go right the next time: SQLSTATE 08xxx or 57Pxx. */
    private static void requireAnotherAttempt(int attempt, JDBCException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (attempt == ATTEMPTS || !state.startsWith("08") && !state.startsWith("57P")) {
            throw failure;
        }
    }
    // end::try-again[]

    // tag::update-query[]
    static void updateQuery(Transfer transfer) {
        try (ConnectionPool pool = pool(transfer);
                SessionFactory factory = open(pool, transfer)) {
            retry(() -> factory.inStatelessTransaction(session -> {
                // Nothing is loaded, nothing waits for a flush: the database adds.
                add(session, transfer.from(), -transfer.amount());
                transfer.strike().now();
                add(session, transfer.to(), transfer.amount());
            }));
        }
    }

    private static void add(StatelessSession session, String owner, long amount) {
        int booked = session.createMutationQuery("update Account set balance = balance + :amount where owner = :owner")
                .setParameter("amount", amount)
                .setParameter("owner", owner)
                .executeUpdate();
        if (booked == 0) {
            throw new NoResultException("nobody called " + owner + " has an account");
        }
    }
    // end::update-query[]

    private static ConnectionPool pool(Transfer transfer) {
        return new ConnectionPool(transfer.situation().dataSource(), 1, TIMEOUT);
    }

    private static SessionFactory open(ConnectionPool pool, Transfer transfer) {
        return HibernateChapter.configuration(
                        pool.dataSource(), transfer.situation().database(), List.of(Account.class))
                // Under -ea, the PostgreSQL driver answers an AssertionError when a batch loses its connection.
                .property(BatchSettings.STATEMENT_BATCH_SIZE, 0)
                .createEntityManagerFactory();
    }
}
