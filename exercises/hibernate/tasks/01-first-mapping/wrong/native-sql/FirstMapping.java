package workbook.exercises.hibernate;

import java.util.List;
import org.hibernate.SessionFactory;
import workbook.scenario.Person;

public class FirstMapping {

    public static List<Person> addAndList(SessionFactory factory, Person person) {
        factory.inTransaction(
                session -> session.createNativeMutationQuery("insert into users (name, age) values (:name, :age)")
                        .setParameter("name", person.name())
                        .setParameter("age", person.age())
                        .executeUpdate());
        return factory.fromTransaction(session -> session.createNativeQuery(
                        "select name, age from users order by id", Object[].class)
                .getResultList()
                .stream()
                .map(row -> new Person((String) row[0], (Integer) row[1]))
                .toList());
    }
}
