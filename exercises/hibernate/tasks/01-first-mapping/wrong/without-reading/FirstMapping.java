package workbook.exercises.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.SessionFactory;
import workbook.scenario.Person;

@Entity
@Table(name = "users")
public class FirstMapping {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
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
        return List.of(person);
    }
}
