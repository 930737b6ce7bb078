package workbook.hibernate.connection;

import static workbook.scenario.Connections.ADD_AND_LIST;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Person;

/** Somebody is added and everybody listed: which database it is, only the factory's settings say. */
public final class AddAndList {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES = List.of(User.class);

    private AddAndList() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, Person, List<Person>>to(ADD_AND_LIST)
                .idiom("persist", AddAndList::persist)
                .list();
    }

    // tag::persist[]
    static List<Person> persist(SessionFactory factory, Person person) {
        factory.inTransaction(session -> session.persist(new User(person.name(), person.age())));
        return factory.fromTransaction(AddAndList::list);
    }

    static List<Person> list(Session session) {
        return session.createSelectionQuery("from User order by id", User.class)
                .getResultStream()
                .map(user -> new Person(user.getName(), user.getAge()))
                .toList();
    }
    // end::persist[]
}
