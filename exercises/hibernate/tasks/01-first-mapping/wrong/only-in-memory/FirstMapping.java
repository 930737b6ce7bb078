package workbook.exercises.hibernate;

import java.util.List;
import org.hibernate.SessionFactory;
import workbook.scenario.Person;

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
        return List.of(person);
    }
}
