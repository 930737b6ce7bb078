package workbook.exercises.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Many;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.mapping.FetchType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.mybatis.relationship.Post;
import workbook.mybatis.relationship.User;

public final class FindAndRead {

    public static List<String> titles(SqlSessionFactory factory, String name) {
        return find(factory, name).getPosts().stream().map(Post::title).toList();
    }

    private static User find(SqlSessionFactory factory, String name) {
        try (SqlSession session = factory.openSession()) {
            return session.getMapper(Mapper.class).user(name);
        }
    }

    public interface Mapper {

        @Select("select id, name from users where name = #{name}")
        @Result(property = "posts", column = "id", many = @Many(select = "postsOf", fetchType = FetchType.LAZY))
        User user(String name);

        @Select("select id, title from posts where user_id = #{userId} order by id")
        List<Post> postsOf(long userId);
    }
}
