package workbook.ebean.connection;

import static workbook.scenario.Connections.POOL;

import io.ebean.Database;
import io.ebean.FutureList;
import io.ebean.Transaction;
import io.ebean.TxScope;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import workbook.ebean.connection.query.QUser;
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

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, Situation, List<Person>>to(POOL)
                .trap("requires-new", (none, situation) -> requiresNew(situation))
                .whichThrows(PersistenceException.class)
                .trap("create-transaction", (none, situation) -> createTransaction(situation))
                .whichThrows(PersistenceException.class)
                .trap("other-thread", (none, situation) -> otherThread(situation))
                .whichThrows(CompletionException.class)
                .trap("after-shutdown", (none, situation) -> afterShutdown(situation))
                .trap("after-close", (none, situation) -> afterClose(situation))
                .whichThrows(PersistenceException.class)
                .idiom("one-transaction", (none, situation) -> oneTransaction(situation))
                .alternative("future-list", (none, situation) -> futureList(situation))
                .list();
    }

    // tag::requires-new[]
    static List<Person> requiresNew(Situation situation) {
        try (PooledDatabase pooled = PooledDatabase.onHikari(situation.dataSource(), TIMEOUT, User.class);
                Transaction transaction = pooled.database().beginTransaction()) {
            AddAndList.add(JOHN_DOE, pooled.database());
            // A trap: the only connection is in use, by the transaction around this one.
            try (Transaction second = pooled.database().beginTransaction(TxScope.requiresNew())) {
                List<Person> people = AddAndList.list(pooled.database());
                second.commit();
                transaction.commit();
                return people;
            }
        }
    }
    // end::requires-new[]

    // tag::create-transaction[]
    static List<Person> createTransaction(Situation situation) {
        try (PooledDatabase pooled = PooledDatabase.onHikari(situation.dataSource(), TIMEOUT, User.class);
                // A trap: a created transaction is not the thread's, so what it is not passed to gets another one.
                Transaction transaction = pooled.database().createTransaction()) {
            pooled.database().save(new User(JOHN_DOE.name(), JOHN_DOE.age()), transaction);
            List<Person> people = AddAndList.list(pooled.database());
            transaction.commit();
            return people;
        }
    }
    // end::create-transaction[]

    // tag::other-thread[]
    static List<Person> otherThread(Situation situation) {
        try (PooledDatabase pooled = PooledDatabase.onHikari(situation.dataSource(), TIMEOUT, User.class);
                Transaction transaction = pooled.database().beginTransaction()) {
            AddAndList.add(JOHN_DOE, pooled.database());
            // A trap: a transaction belongs to the thread that began it, and another thread needs another connection.
            List<Person> people = CompletableFuture.supplyAsync(() -> AddAndList.list(pooled.database()))
                    .join();
            transaction.commit();
            return people;
        }
    }
    // end::other-thread[]

    // tag::after-shutdown[]
    static List<Person> afterShutdown(Situation situation) {
        try (PooledDatabase pooled = PooledDatabase.onHikari(situation.dataSource(), TIMEOUT, User.class)) {
            pooled.database().shutdown();
            // A trap: Ebean is shut down and works on, because only its own pool ends with it.
            return inTransaction(pooled.database());
        }
    }
    // end::after-shutdown[]

    // tag::after-close[]
    static List<Person> afterClose(Situation situation) {
        PooledDatabase pooled = PooledDatabase.onHikari(situation.dataSource(), TIMEOUT, User.class);
        pooled.close();
        // A trap: what was handed out before is of no use after.
        return inTransaction(pooled.database());
    }
    // end::after-close[]

    // tag::one-transaction[]
    static List<Person> oneTransaction(Situation situation) {
        try (PooledDatabase pooled = PooledDatabase.onHikari(situation.dataSource(), TIMEOUT, User.class)) {
            return inTransaction(pooled.database());
        }
    }

    /** Whatever this thread does joins the transaction that it began. */
    private static List<Person> inTransaction(Database database) {
        try (Transaction transaction = database.beginTransaction()) {
            AddAndList.add(JOHN_DOE, database);
            List<Person> people = AddAndList.list(database);
            transaction.commit();
            return people;
        }
    }
    // end::one-transaction[]

    // tag::future-list[]
    static List<Person> futureList(Situation situation) {
        try (PooledDatabase pooled = PooledDatabase.onHikari(situation.dataSource(), TIMEOUT, User.class);
                Transaction transaction = pooled.database().beginTransaction()) {
            AddAndList.add(JOHN_DOE, pooled.database());
            // Ebean's own background thread is handed the transaction of this one.
            FutureList<User> users = new QUser(pooled.database()).id.asc().findFutureList();
            List<Person> people = users.getUnchecked().stream()
                    .map(user -> new Person(user.getName(), user.getAge()))
                    .toList();
            transaction.commit();
            return people;
        }
    }
    // end::future-list[]
}
