package workbook.ebean.connection;

import static workbook.scenario.Connections.ADD_AND_LIST;

import io.ebean.Database;
import java.util.List;
import workbook.ebean.connection.query.QUser;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Person;

/** Somebody is added and everybody listed: which database it is, Ebean asks its data source. */
public final class AddAndList {

    private AddAndList() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, Person, List<Person>>to(ADD_AND_LIST)
                .idiom("bean", AddAndList::bean)
                .alternative("dto", AddAndList::dto)
                .list();
    }

    // tag::bean[]
    static List<Person> bean(Database database, Person person) {
        add(person, database);
        return list(database);
    }

    static void add(Person person, Database database) {
        database.save(new User(person.name(), person.age()));
    }

    static List<Person> list(Database database) {
        List<User> users = new QUser(database).id.asc().findList();
        return users.stream()
                .map(user -> new Person(user.getName(), user.getAge()))
                .toList();
    }
    // end::bean[]

    // tag::dto[]
    static List<Person> dto(Database database, Person person) {
        add(person, database);
        // No bean is built: the columns go into the record in their order.
        QUser query = new QUser(database).select("name, age").id.asc();
        return query.asDto(Person.class).findList();
    }
    // end::dto[]
}
