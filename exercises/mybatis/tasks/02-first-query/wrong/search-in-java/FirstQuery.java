package workbook.exercises.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

public final class FirstQuery {

    public static String email(SqlSessionFactory factory, String name) {
        try (SqlSession session = factory.openSession()) {
            return session.getMapper(Mapper.class).people().stream()
                    .filter(person -> person.name().equals(name))
                    .findFirst()
                    .map(Contact::email)
                    .orElse(null);
        }
    }

    public interface Mapper {

        @Select("select name, email from users")
        List<Contact> people();
    }

    public record Contact(String name, String email) {}
}
