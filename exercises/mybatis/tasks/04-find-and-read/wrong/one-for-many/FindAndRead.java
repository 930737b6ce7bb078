package workbook.exercises.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

public final class FindAndRead {

    public static List<String> titles(SqlSessionFactory factory, String name) {
        try (SqlSession session = factory.openSession()) {
            return List.of(session.getMapper(Mapper.class).titles(name));
        }
    }

    public interface Mapper {

        @Select("""
                select p.title
                from users u join posts p on p.user_id = u.id
                where u.name = #{name}
                order by p.id""")
        String titles(String name);
    }
}
