package workbook.exercises.mybatis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.UserPostCount;

public final class Projection {

    public static List<UserPostCount> count(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            Map<Long, UserPostCount> counts = new LinkedHashMap<>();
            for (Row row : session.getMapper(Mapper.class).rows()) {
                long one = row.postId() == null ? 0 : 1;
                counts.merge(
                        row.id(),
                        new UserPostCount(row.name(), one),
                        (counted, more) -> new UserPostCount(counted.name(), counted.posts() + more.posts()));
            }
            return List.copyOf(counts.values());
        }
    }

    public interface Mapper {

        @Select("""
                select u.id, u.name, p.id as post_id
                from users u left join posts p on p.user_id = u.id
                order by u.id""")
        List<Row> rows();
    }

    public record Row(long id, String name, Long postId) {}
}
