package workbook.jdbc.connection;

import static workbook.scenario.Connections.ADD_AND_LIST;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import workbook.jdbc.Transaction;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Person;

/** Somebody is added and everybody listed: which database it is, the data source knows. */
public final class AddAndList {

    private AddAndList() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, Person, List<Person>>to(ADD_AND_LIST)
                .idiom("data-source", AddAndList::dataSource)
                .list();
    }

    // tag::data-source[]
    static List<Person> dataSource(DataSource database, Person person) throws SQLException {
        Transaction.in(database, connection -> add(person, connection));
        try (Connection connection = database.getConnection()) {
            return list(connection);
        }
    }

    static void add(Person person, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into users (name, age) values (?, ?)")) {
            insert.setString(1, person.name());
            insert.setObject(2, person.age());
            insert.executeUpdate();
        }
    }

    static List<Person> list(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select name, age from users order by id");
                ResultSet user = select.executeQuery()) {
            List<Person> people = new ArrayList<>();
            while (user.next()) {
                people.add(new Person(user.getString("name"), user.getObject("age", Integer.class)));
            }
            return people;
        }
    }
    // end::data-source[]
}
