package workbook.exercises.mybatis;

import java.util.List;
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
            // TODO: ask once for the posts of all these users
            return users.stream()
                    .map(user -> new UserWithPosts(user.getName(), mapper.titlesOf(user.getId())))
                    .toList();
        }
    }

    public interface Mapper {

        @Select("select id, name from users order by id")
        List<User> users();

        @Select("select title from posts where user_id = #{userId} order by id")
        List<String> titlesOf(long userId);
    }
}
