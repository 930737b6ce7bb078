package workbook.jooq.connection;

import static workbook.jooq.generated.Tables.ACCOUNTS;
import static workbook.scenario.Approaches.change;
import static workbook.scenario.Connections.OUTAGE;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.NoDataFoundException;
import workbook.connection.ConnectionPool;
import workbook.jooq.JooqChapter;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Transfer;

/** A transfer while the server goes away: a transaction is a lambda, and a lambda can be called again. */
public final class Outage {

    /** Milliseconds that somebody waits for a connection. */
    private static final long TIMEOUT = 5_000;

    private static final int ATTEMPTS = 3;

    private Outage() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, Transfer, Void>to(OUTAGE)
                .trap("give-up", change((none, transfer) -> giveUp(transfer)))
                .whichThrows(DataAccessException.class)
                .trap("without-transaction", change((none, transfer) -> withoutTransaction(transfer)))
                .idiom("try-again", change((none, transfer) -> tryAgain(transfer)))
                .list();
    }

    // tag::give-up[]
    static void giveUp(Transfer transfer) {
        try (ConnectionPool pool = new ConnectionPool(transfer.situation().dataSource(), 1, TIMEOUT)) {
            DSLContext ctx = context(pool, transfer);
            // A trap: nothing is lost, and nothing was done either.
            ctx.transaction(trx -> move(trx.dsl(), transfer));
        }
    }

    private static void move(DSLContext ctx, Transfer transfer) {
        book(ctx, transfer.from(), -transfer.amount());
        transfer.strike().now();
        book(ctx, transfer.to(), transfer.amount());
    }

    private static void book(DSLContext ctx, String owner, long amount) {
        int booked = ctx.update(ACCOUNTS)
                .set(ACCOUNTS.BALANCE, ACCOUNTS.BALANCE.plus(amount))
                .where(ACCOUNTS.OWNER.eq(owner))
                .execute();
        if (booked == 0) {
            throw new NoDataFoundException("nobody called " + owner + " has an account");
        }
    }
    // end::give-up[]

    // tag::without-transaction[]
    static void withoutTransaction(Transfer transfer) {
        try (ConnectionPool pool = new ConnectionPool(transfer.situation().dataSource(), 1, TIMEOUT)) {
            // A trap: each half commits by itself and takes a connection of its own, which the pool has replaced by
            // then.
            // It goes well, and nobody learns that there was a moment when the amount was nowhere.
            move(context(pool, transfer), transfer);
        }
    }
    // end::without-transaction[]

    // tag::try-again[]
    static void tryAgain(Transfer transfer) {
        try (ConnectionPool pool = new ConnectionPool(transfer.situation().dataSource(), 1, TIMEOUT)) {
            DSLContext ctx = context(pool, transfer);
            for (int attempt = 1; ; attempt++) {
                try {
                    ctx.transaction(trx -> move(trx.dsl(), transfer));
                    return;
                } catch (DataAccessException failure) {
                    requireAnotherAttempt(attempt, failure);
                }
            }
        }
    }

    /**
     * Only what went wrong with the connection may go right the next time: SQLSTATE 08xxx or 57Pxx. A commit whose
     * answer was lost may have been made all the same: where that matters, a transfer needs a key to be found by.
     */
    private static void requireAnotherAttempt(int attempt, DataAccessException failure) {
        String state = failure.sqlState();
        if (attempt == ATTEMPTS || !state.startsWith("08") && !state.startsWith("57P")) {
            throw failure;
        }
    }
    // end::try-again[]

    private static DSLContext context(ConnectionPool pool, Transfer transfer) {
        return JooqChapter.context(pool.dataSource(), transfer.situation().database());
    }
}
