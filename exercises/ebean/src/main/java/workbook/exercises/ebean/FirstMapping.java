package workbook.exercises.ebean;

import io.ebean.Database;
import java.util.List;
import workbook.scenario.Person;

public final class FirstMapping {

    public static List<Person> addAndList(Database database, Person person) {
        database.save(new User(person.name(), person.age()));
        return database.find(User.class).orderBy("id").findList().stream()
                .map(user -> new Person(user.name(), user.age()))
                .toList();
    }

    // TODO: say that this is kept in the table users, and which field is its key
    public static class User {

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
