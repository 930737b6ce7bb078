package workbook.exercises.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.SessionFactory;
import workbook.scenario.Person;

public final class FirstMapping {

    @Entity
    public static class User {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        private Long id;

        private String name;

        private Integer age;

        protected User() {}

        User(String name, Integer age) {
            this.name = name;
            this.age = age;
        }
    }

    public static List<Person> addAndList(SessionFactory factory, Person person) {
        factory.inTransaction(session -> session.persist(new User(person.name(), person.age())));
        return factory.fromTransaction(
                session -> session.createSelectionQuery("from User order by id", User.class).getResultList().stream()
                        .map(user -> new Person(user.name, user.age))
                        .toList());
    }
}
