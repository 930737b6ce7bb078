package workbook.exercises.mybatis;

import java.util.List;
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

        @Select("""
                select u.name, count(*) as posts
                from users u left join posts p on p.user_id = u.id
                group by u.id, u.name
                order by u.id""")
        List<UserPostCount> counts();
    }
}
