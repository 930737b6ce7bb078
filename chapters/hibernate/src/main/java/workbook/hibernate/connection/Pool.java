package workbook.hibernate.connection;

import static workbook.scenario.Connections.POOL;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;
import workbook.connection.ConnectionPool;
import workbook.hibernate.HibernateChapter;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Person;
import workbook.scenario.Situation;

/** A pool with one connection: a session in a transaction holds it, and so does whatever waits inside that session. */
public final class Pool {

    /** Milliseconds that somebody waits for a connection: the least that the pool takes. */
    private static final long TIMEOUT = 250;

    private Pool() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, Situation, List<Person>>to(POOL)
                .trap("second-session", (none, situation) -> secondSession(situation))
                .whichThrows(JDBCConnectionException.class)
                .trap("table-generator", (none, situation) -> tableGenerator(situation))
                .whichThrows(JDBCConnectionException.class)
                .trap("after-close", (none, situation) -> afterClose(situation))
                .whichThrows(GenericJDBCException.class)
                .idiom("one-session", (none, situation) -> oneSession(situation))
                .alternative("shared-connection", (none, situation) -> sharedConnection(situation))
                .list();
    }

    // tag::second-session[]
    static List<Person> secondSession(Situation situation) {
        try (ConnectionPool pool = new ConnectionPool(situation.dataSource(), 1, TIMEOUT);
                SessionFactory factory = open(pool, situation)) {
            return factory.fromTransaction(session -> {
                session.persist(new User("John Doe", 25));
                // Trap: another session is another transaction, on another connection. There is none.
                return factory.fromTransaction(AddAndList::list);
            });
        }
    }
    // end::second-session[]

    // tag::table-generator[]
    static List<Person> tableGenerator(Situation situation) {
        try (ConnectionPool pool = new ConnectionPool(situation.dataSource(), 1, TIMEOUT);
                SessionFactory factory = open(pool, situation)) {
            return factory.fromTransaction(session -> {
                // Trap: the next number is taken in a transaction of its own, while this one holds the connection.
                session.persist(new NumberedUser("John Doe", 25));
                return AddAndList.list(session);
            });
        }
    }
    // end::table-generator[]

    // tag::after-close[]
    static List<Person> afterClose(Situation situation) {
        ConnectionPool pool = new ConnectionPool(situation.dataSource(), 1, TIMEOUT);
        try (SessionFactory factory = open(pool, situation)) {
            // Trap: the pool was opened first, so it is to be closed last. The factory does not notice.
            pool.close();
            return factory.fromTransaction(session -> {
                session.persist(new User("John Doe", 25));
                return AddAndList.list(session);
            });
        }
    }
    // end::after-close[]

    // tag::one-session[]
    static List<Person> oneSession(Situation situation) {
        try (ConnectionPool pool = new ConnectionPool(situation.dataSource(), 1, TIMEOUT);
                SessionFactory factory = open(pool, situation)) {
            return factory.fromTransaction(session -> {
                session.persist(new User("John Doe", 25));
                return AddAndList.list(session);
            });
        }
    }

    private static SessionFactory open(ConnectionPool pool, Situation situation) {
        return HibernateChapter.configuration(
                        pool.dataSource(), situation.database(), List.of(User.class, NumberedUser.class))
                .createEntityManagerFactory();
    }
    // end::one-session[]

    // tag::shared-connection[]
    static List<Person> sharedConnection(Situation situation) {
        try (ConnectionPool pool = new ConnectionPool(situation.dataSource(), 1, TIMEOUT);
                SessionFactory factory = open(pool, situation)) {
            return factory.fromTransaction(session -> {
                session.persist(new User("John Doe", 25));
                // Objects of its own, in the same transaction: it sees what was sent, so what waits is sent first.
                session.flush();
                try (Session second = session.sessionWithOptions().connection().open()) {
                    return AddAndList.list(second);
                }
            });
        }
    }
    // end::shared-connection[]
}
