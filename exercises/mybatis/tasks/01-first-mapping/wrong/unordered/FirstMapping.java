package workbook.exercises.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
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

        @Insert("insert into users (name, age) values (#{name}, #{age})")
        void add(Person person);

        @Select("select name, age from users")
        List<Person> list();
    }
}
