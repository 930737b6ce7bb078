package workbook.mybatis.connection;

import static workbook.scenario.Connections.POOL;

import java.util.List;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.connection.ConnectionPool;
import workbook.mybatis.MybatisChapter;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Person;
import workbook.scenario.Situation;

/** A pool with one connection: a session takes it with its first statement, and keeps it until it is closed. */
public final class Pool {

    private static final Person JOHN_DOE = new Person("John Doe", 25);

    /** Milliseconds that somebody waits for a connection: the least that the pool takes. */
    private static final long TIMEOUT = 250;

    private Pool() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, Situation, List<Person>>to(POOL)
                .trap("second-session", (none, situation) -> secondSession(situation))
                .whichThrows(PersistenceException.class)
                .trap("after-close", (none, situation) -> afterClose(situation))
                .whichThrows(PersistenceException.class)
                .idiom("one-session", (none, situation) -> oneSession(situation))
                .list();
    }

    // tag::second-session[]
    static List<Person> secondSession(Situation situation) {
        try (ConnectionPool pool = new ConnectionPool(situation.dataSource(), 1, TIMEOUT)) {
            SqlSessionFactory factory = factory(pool, situation);
            try (SqlSession session = factory.openSession()) {
                session.getMapper(AddAndListMapper.class).add(JOHN_DOE);
                // A trap: the first session still has the connection, and would not be seen by the second if it had
                // not.
                try (SqlSession second = factory.openSession()) {
                    return second.getMapper(AddAndListMapper.class).list();
                }
            }
        }
    }
    // end::second-session[]

    // tag::after-close[]
    static List<Person> afterClose(Situation situation) {
        ConnectionPool pool = new ConnectionPool(situation.dataSource(), 1, TIMEOUT);
        SqlSessionFactory factory = factory(pool, situation);
        pool.close();
        // A trap: the factory is not told that its data source is closed.
        return AddAndList.mapper(factory, JOHN_DOE);
    }
    // end::after-close[]

    // tag::one-session[]
    static List<Person> oneSession(Situation situation) {
        try (ConnectionPool pool = new ConnectionPool(situation.dataSource(), 1, TIMEOUT);
                SqlSession session = factory(pool, situation).openSession()) {
            AddAndListMapper people = session.getMapper(AddAndListMapper.class);
            people.add(JOHN_DOE);
            List<Person> all = people.list();
            session.commit();
            return all;
        }
    }
    // end::one-session[]

    private static SqlSessionFactory factory(ConnectionPool pool, Situation situation) {
        return MybatisChapter.factory(pool.dataSource(), situation.database(), List.of(AddAndListMapper.class));
    }
}
