package workbook.exercises.mybatis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.UserWithPosts;

public final class TwoSelects {

    public static List<UserWithPosts> list(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            Map<Long, UserWithPosts> users = new LinkedHashMap<>();
            for (Row row : session.getMapper(Mapper.class).rows()) {
                UserWithPosts user =
                        users.computeIfAbsent(row.id(), id -> new UserWithPosts(row.name(), new ArrayList<>()));
                if (row.title() != null) {
                    user.titles().add(row.title());
                }
            }
            return List.copyOf(users.values());
        }
    }

    public interface Mapper {

        @Select("""
                select u.id, u.name, p.title
                from users u left join posts p on p.user_id = u.id
                order by u.id, p.id""")
        List<Row> rows();
    }

    public record Row(long id, String name, String title) {}
}
