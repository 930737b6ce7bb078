package workbook.exercises.mybatis;

import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

public final class FirstQuery {

    public static String email(SqlSessionFactory factory, String name) {
        try (SqlSession session = factory.openSession()) {
            return session.getMapper(Mapper.class).email(name);
        }
    }

    public interface Mapper {

        // TODO: only the address of the user who has this name
        @Select("select email from users")
        String email(String name);
    }
}
