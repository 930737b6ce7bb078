package workbook.exercises.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Arg;
import org.apache.ibatis.annotations.Many;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.Results;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.mybatis.relationship.Post;
import workbook.mybatis.relationship.User;
import workbook.scenario.UserWithPosts;

public final class OneSelect {
    public static List<UserWithPosts> list(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            return session.getMapper(Mapper.class).users().stream()
                    .map(user -> new UserWithPosts(
                            user.getName(),
                            user.getPosts().stream().map(Post::title).toList()))
                    .toList();
        }
    }

    public interface Mapper {
        @Select("""
                select u.id, u.name, p.id as post_id, p.title as post_title
                from users u join posts p on p.user_id = u.id
                order by u.id, p.id""")
        @Arg(name = "id", column = "id", javaType = long.class, id = true)
        @Arg(name = "name", column = "name", javaType = String.class)
        @Result(property = "posts", many = @Many(resultMap = "post", columnPrefix = "post_"))
        List<User> users();

        @Select("select id, title from posts where user_id = #{userId} order by id")
        @Results(id = "post")
        @Arg(name = "id", column = "id", javaType = long.class, id = true)
        @Arg(name = "title", column = "title", javaType = String.class)
        List<Post> postsOf(long userId);
    }
}
