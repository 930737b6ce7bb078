package workbook.exercises.ebean;

import io.ebean.Database;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import workbook.scenario.Person;

public final class FirstMapping {

    public static List<Person> addAndList(Database database, Person person) {
        database.save(new User(person.name(), person.age()));
        return List.of(person);
    }

    @Entity
    @Table(name = "users")
    public static class User {

        @Id
        private long id;

        private String name;

        private Integer age;

        public User(String name, Integer age) {
            this.name = name;
            this.age = age;
        }

        public String name() {
            return name;
        }

        public Integer age() {
            return age;
        }
    }
}
