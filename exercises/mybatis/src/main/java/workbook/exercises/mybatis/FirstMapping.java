package workbook.exercises.mybatis;

import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.Person;

public final class FirstMapping {

    public static List<Person> addAndList(SqlSessionFactory factory, Person person) {
        try (SqlSession session = factory.openSession()) {
            Mapper people = session.getMapper(Mapper.class);
            people.add(person);
            List<Person> all = people.list();
            session.commit();
            return all;
        }
    }

    public interface Mapper {

        // TODO: say which statement adds a row to the table users
        void add(Person person);

        // TODO: and which one lists them all, in the order of their ids
        List<Person> list();
    }
}
