package workbook.exercises.mybatis;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.mybatis.relationship.User;
import workbook.scenario.UserWithPosts;

public final class TwoSelects {

    public static List<UserWithPosts> list(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            Mapper mapper = session.getMapper(Mapper.class);
            List<User> users = mapper.users();
            Map<Long, List<String>> titles = mapper
                    .titlesOf(users.stream().map(User::getId).toList())
                    .stream()
                    .collect(Collectors.groupingBy(
                            Title::userId, Collectors.mapping(Title::title, Collectors.toList())));
            return users.stream()
                    .filter(user -> titles.containsKey(user.getId()))
                    .map(user -> new UserWithPosts(user.getName(), titles.get(user.getId())))
                    .toList();
        }
    }

    public interface Mapper {

        @Select("select id, name from users order by id")
        List<User> users();

        @Select("""
                <script>
                select user_id, title
                from posts
                where user_id in
                <foreach item="id" collection="userIds" open="(" separator=", " close=")">#{id}</foreach>
                order by id
                </script>""")
        List<Title> titlesOf(List<Long> userIds);
    }

    public record Title(long userId, String title) {}
}
