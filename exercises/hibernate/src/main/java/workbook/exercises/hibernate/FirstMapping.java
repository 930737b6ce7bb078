package workbook.exercises.hibernate;

import java.util.List;
import org.hibernate.SessionFactory;
import workbook.scenario.Person;

// TODO: map this class to the table users, whose database gives out the ids
public class FirstMapping {

    private Long id;

    private String name;

    private Integer age;

    protected FirstMapping() {}

    FirstMapping(String name, Integer age) {
        this.name = name;
        this.age = age;
    }

    public static List<Person> addAndList(SessionFactory factory, Person person) {
        factory.inTransaction(session -> session.persist(new FirstMapping(person.name(), person.age())));
        return factory.fromTransaction(
                session -> session.createSelectionQuery("from FirstMapping order by id", FirstMapping.class)
                        .getResultStream()
                        .map(user -> new Person(user.name, user.age))
                        .toList());
    }
}
