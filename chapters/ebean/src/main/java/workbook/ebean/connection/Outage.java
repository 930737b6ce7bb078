package workbook.ebean.connection;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Connections.OUTAGE;

import io.ebean.Database;
import io.ebean.Transaction;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import workbook.ebean.connection.query.QAccount;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Transfer;

/** A transfer while the server goes away: nothing is half done, and the next call has a new connection. */
public final class Outage {

    /** Milliseconds that somebody waits for a connection. */
    private static final long TIMEOUT = 5_000;

    private static final int ATTEMPTS = 3;

    private Outage() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, Transfer, Void>to(OUTAGE)
                .trap("give-up", change((none, transfer) -> giveUp(transfer)))
                .whichThrows(PersistenceException.class)
                .trap("without-transaction", change((none, transfer) -> withoutTransaction(transfer)))
                .trap("own-pool-without-transaction", change((none, transfer) -> ownPoolWithoutTransaction(transfer)))
                .whichIsWrong()
                .trap("same-transaction", change((none, transfer) -> sameTransaction(transfer)))
                .whichThrows(PersistenceException.class)
                .trap("same-beans", change((none, transfer) -> sameBeans(transfer)))
                .whichIsWrong()
                .idiom("try-again", change((none, transfer) -> tryAgain(transfer)))
                .alternative("own-pool", change((none, transfer) -> ownPool(transfer)))
                .alternative("fresh-beans", change((none, transfer) -> freshBeans(transfer)))
                .list();
    }

    // tag::give-up[]
    static void giveUp(Transfer transfer) {
        try (PooledDatabase pooled = onHikari(transfer);
                Transaction transaction = pooled.database().beginTransaction()) {
            // A trap: nothing is lost, and nothing was done either.
            move(transfer, pooled.database());
            transaction.commit();
        }
    }

    /** Nothing to flush: an update query is sent at once, and so is a save in a transaction that does not batch. */
    private static void move(Transfer transfer, Database database) {
        book(transfer.from(), -transfer.amount(), database);
        transfer.strike().now();
        book(transfer.to(), transfer.amount(), database);
    }

    private static void book(String owner, long amount, Database database) {
        QAccount account = new QAccount(database).owner.eq(owner);
        if (account.asUpdate().setRaw("balance = balance + ?", amount).update() == 0) {
            throw new NoSuchElementException("nobody called " + owner + " has an account");
        }
    }
    // end::give-up[]

    // tag::without-transaction[]
    static void withoutTransaction(Transfer transfer) {
        try (PooledDatabase pooled = onHikari(transfer)) {
            // A trap: each half borrows a connection. It goes well because this pool looks before it lends, and because
            // the server is back already: an outage that lasts leaves the first half alone.
            retry(transfer, pooled.database());
        }
    }

    private static void retry(Transfer transfer, Database database) {
        for (int attempt = 1; ; attempt++) {
            try {
                move(transfer, database);
                return;
            } catch (PersistenceException failure) {
                requireAnotherAttempt(attempt, failure);
            }
        }
    }
    // end::without-transaction[]

    // tag::own-pool-without-transaction[]
    static void ownPoolWithoutTransaction(Transfer transfer) {
        try (PooledDatabase pooled = onEbeanDataSource(transfer)) {
            // A trap: this pool lends the broken connection to the second half, and then the first half is made twice.
            retry(transfer, pooled.database());
        }
    }
    // end::own-pool-without-transaction[]

    // tag::same-transaction[]
    static void sameTransaction(Transfer transfer) {
        try (PooledDatabase pooled = onHikari(transfer);
                Transaction transaction = pooled.database().beginTransaction()) {
            // A trap: a transaction keeps its connection to the end, and this one will never work again.
            retry(transfer, pooled.database());
            transaction.commit();
        }
    }
    // end::same-transaction[]

    // tag::same-beans[]
    static void sameBeans(Transfer transfer) {
        try (PooledDatabase pooled = onHikari(transfer)) {
            Account from = find(transfer.from(), pooled.database());
            Account to = find(transfer.to(), pooled.database());
            from.book(-transfer.amount());
            to.book(transfer.amount());
            for (int attempt = 1; ; attempt++) {
                try (Transaction transaction = pooled.database().beginTransaction()) {
                    // A trap: a bean is clean once it was saved, and a rollback does not tell it otherwise.
                    pooled.database().save(from);
                    transfer.strike().now();
                    pooled.database().save(to);
                    transaction.commit();
                    return;
                } catch (PersistenceException failure) {
                    requireAnotherAttempt(attempt, failure);
                }
            }
        }
    }

    private static Account find(String owner, Database database) {
        return new QAccount(database).owner.eq(owner).findOneOrEmpty().orElseThrow();
    }
    // end::same-beans[]

    // tag::try-again[]
    static void tryAgain(Transfer transfer) {
        try (PooledDatabase pooled = onHikari(transfer)) {
            tryAgain(transfer, pooled.database());
        }
    }

    private static void tryAgain(Transfer transfer, Database database) {
        for (int attempt = 1; ; attempt++) {
            try (Transaction transaction = database.beginTransaction()) {
                move(transfer, database);
                transaction.commit();
                return;
            } catch (PersistenceException failure) {
                requireAnotherAttempt(attempt, failure);
            }
        }
    }

    /** Only what went wrong with the connection may go right the next time: SQLSTATE 08xxx or 57Pxx. */
    private static void requireAnotherAttempt(int attempt, PersistenceException failure) {
        String state = failure.getCause() instanceof SQLException cause ? String.valueOf(cause.getSQLState()) : "";
        if (attempt == ATTEMPTS || !state.startsWith("08") && !state.startsWith("57P")) {
            throw failure;
        }
    }
    // end::try-again[]

    // tag::own-pool[]
    static void ownPool(Transfer transfer) {
        try (PooledDatabase pooled = onEbeanDataSource(transfer)) {
            // After the failure this pool has looked at its connection, and the second attempt has a new one.
            tryAgain(transfer, pooled.database());
        }
    }
    // end::own-pool[]

    // tag::fresh-beans[]
    static void freshBeans(Transfer transfer) {
        try (PooledDatabase pooled = onHikari(transfer)) {
            for (int attempt = 1; ; attempt++) {
                try (Transaction transaction = pooled.database().beginTransaction()) {
                    // Beans of this attempt, and nobody else's as long as it lasts.
                    Account from = lock(transfer.from(), pooled.database());
                    Account to = lock(transfer.to(), pooled.database());
                    from.book(-transfer.amount());
                    to.book(transfer.amount());
                    pooled.database().save(from);
                    transfer.strike().now();
                    pooled.database().save(to);
                    transaction.commit();
                    return;
                } catch (PersistenceException failure) {
                    requireAnotherAttempt(attempt, failure);
                }
            }
        }
    }

    private static Account lock(String owner, Database database) {
        return new QAccount(database)
                .owner
                .eq(owner)
                .forUpdate()
                .findOneOrEmpty()
                .orElseThrow();
    }
    // end::fresh-beans[]

    private static PooledDatabase onHikari(Transfer transfer) {
        return PooledDatabase.onHikari(transfer.situation().dataSource(), TIMEOUT, Account.class);
    }

    private static PooledDatabase onEbeanDataSource(Transfer transfer) {
        return PooledDatabase.onEbeanDataSource(transfer.situation().dataSource(), Account.class);
    }
}
