package workbook.exercises.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.ResultMap;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.mybatis.relationship.Post;
import workbook.mybatis.relationship.User;
import workbook.scenario.Page;
import workbook.scenario.UserWithPosts;

public final class PageWithPosts {

    public static List<UserWithPosts> list(SqlSessionFactory factory, Page page) {
        try (SqlSession session = factory.openSession()) {
            return session.getMapper(Mapper.class).usersOn(page).stream()
                    .map(user -> new UserWithPosts(user.getName(), titles(user)))
                    .toList();
        }
    }

    private static List<String> titles(User user) {
        return user.getPosts().stream().map(Post::title).toList();
    }

    public interface Mapper {

        // TODO: the limit has to count users, not rows
        @Select("""
                select u.id, u.name, p.id as post_id, p.title as post_title
                from users u left join posts p on p.user_id = u.id
                order by u.id, p.id
                limit #{limit} offset #{offset}""")
        @ResultMap("workbook.mybatis.relationship.ListUsersWithPostsMapper.userWithPosts")
        List<User> usersOn(Page page);
    }
}
