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
        // TODO: let this one select bring the posts along, as rows for the result map "post"
        @Select("select id, name from users order by id")
        @Arg(name = "id", column = "id", javaType = long.class, id = true)
        @Arg(name = "name", column = "name", javaType = String.class)
        @Result(property = "posts", column = "id", many = @Many(select = "postsOf"))
        List<User> users();

        @Select("select id, title from posts where user_id = #{userId} order by id")
        @Results(id = "post")
        @Arg(name = "id", column = "id", javaType = long.class, id = true)
        @Arg(name = "title", column = "title", javaType = String.class)
        List<Post> postsOf(long userId);
    }
}
