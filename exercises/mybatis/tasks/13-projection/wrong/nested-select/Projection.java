package workbook.exercises.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Arg;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.UserPostCount;

public final class Projection {

    public static List<UserPostCount> count(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            return session.getMapper(Mapper.class).counts();
        }
    }

    public interface Mapper {

        @Select("select id, name from users order by id")
        @Arg(name = "name", column = "name", javaType = String.class)
        @Arg(name = "posts", column = "id", javaType = long.class, select = "countOf")
        List<UserPostCount> counts();

        @Select("select count(*) from posts where user_id = #{userId}")
        long countOf(long userId);
    }
}
