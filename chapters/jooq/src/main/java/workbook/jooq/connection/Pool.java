package workbook.jooq.connection;

import static workbook.scenario.Connections.POOL;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import workbook.connection.ConnectionPool;
import workbook.jooq.JooqChapter;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Person;
import workbook.scenario.Situation;

/** A pool with one connection: inside of a transaction there are two contexts in sight, and one of them is outside. */
public final class Pool {

    private static final Person JOHN_DOE = new Person("John Doe", 25);

    /** Milliseconds that somebody waits for a connection: the least that the pool takes. */
    private static final long TIMEOUT = 250;

    private Pool() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, Situation, List<Person>>to(POOL)
                .trap("outer-context", (none, situation) -> outerContext(situation))
                .whichThrows(DataAccessException.class)
                .trap("after-close", (none, situation) -> afterClose(situation))
                .whichThrows(DataAccessException.class)
                .idiom("transaction-context", (none, situation) -> transactionContext(situation))
                .list();
    }

    // tag::outer-context[]
    static List<Person> outerContext(Situation situation) {
        try (ConnectionPool pool = new ConnectionPool(situation.dataSource(), 1, TIMEOUT)) {
            DSLContext ctx = JooqChapter.context(pool.dataSource(), situation.database());
            return ctx.transactionResult(trx -> {
                AddAndList.add(trx.dsl(), JOHN_DOE);
                // A trap: ctx knows nothing of the transaction, and asks the pool for a connection of its own.
                return AddAndList.list(ctx);
            });
        }
    }
    // end::outer-context[]

    // tag::after-close[]
    static List<Person> afterClose(Situation situation) {
        ConnectionPool pool = new ConnectionPool(situation.dataSource(), 1, TIMEOUT);
        DSLContext ctx = JooqChapter.context(pool.dataSource(), situation.database());
        pool.close();
        // A trap: a context holds nothing open and never notices that its source has dried up.
        return AddAndList.dsl(ctx, JOHN_DOE);
    }
    // end::after-close[]

    // tag::transaction-context[]
    static List<Person> transactionContext(Situation situation) {
        try (ConnectionPool pool = new ConnectionPool(situation.dataSource(), 1, TIMEOUT)) {
            DSLContext ctx = JooqChapter.context(pool.dataSource(), situation.database());
            return ctx.transactionResult(trx -> {
                AddAndList.add(trx.dsl(), JOHN_DOE);
                return AddAndList.list(trx.dsl());
            });
        }
    }
    // end::transaction-context[]
}
