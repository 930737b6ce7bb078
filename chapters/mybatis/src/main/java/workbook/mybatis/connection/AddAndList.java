package workbook.mybatis.connection;

import static workbook.scenario.Connections.ADD_AND_LIST;

import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Person;

/** Somebody is added and everybody listed: the environment of the configuration knows which database it is. */
public final class AddAndList {

    private AddAndList() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, Person, List<Person>>to(ADD_AND_LIST)
                .idiom("mapper", AddAndList::mapper)
                .list();
    }

    // tag::mapper[]
    static List<Person> mapper(SqlSessionFactory factory, Person person) {
        try (SqlSession session = factory.openSession()) {
            AddAndListMapper people = session.getMapper(AddAndListMapper.class);
            people.add(person);
            session.commit();
            return people.list();
        }
    }
    // end::mapper[]
}
