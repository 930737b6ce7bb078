package workbook.mybatis.connection;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import workbook.scenario.Person;

/** The statements of {@link AddAndList}: they hold nothing of any one database. */
public interface AddAndListMapper {

    // tag::mapper[]
    @Insert("insert into users (name, age) values (#{name}, #{age})")
    void add(Person person);

    @Select("select name, age from users order by id")
    List<Person> list();
    // end::mapper[]
}
