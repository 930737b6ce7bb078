package workbook.exercises.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.ResultMap;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.mybatis.relationship.User;
import workbook.scenario.UserPostCount;

public final class Projection {

    public static List<UserPostCount> count(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            return session.getMapper(Mapper.class).users().stream()
                    .map(user ->
                            new UserPostCount(user.getName(), user.getPosts().size()))
                    .toList();
        }
    }

    public interface Mapper {

        // TODO: let the database count, and take its rows as UserPostCount
        @Select("""
                select u.id, u.name, p.id as post_id, p.title as post_title
                from users u left join posts p on p.user_id = u.id
                order by u.id""")
        @ResultMap("workbook.mybatis.relationship.ListUsersWithPostsMapper.userWithPosts")
        List<User> users();
    }
}
