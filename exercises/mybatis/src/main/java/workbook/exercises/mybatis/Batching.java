package workbook.exercises.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.NewPost;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

public final class Batching {

    public static StoredUser save(SqlSessionFactory factory, NewUser user) {
        try (SqlSession session = factory.openSession()) {
            Mapper mapper = session.getMapper(Mapper.class);
            mapper.addUser(user);
            // TODO: send the posts together
            user.posts().forEach(post -> mapper.addPost(post, mapper.userId(user.email())));
            List<Long> postIds = mapper.postIds(mapper.userId(user.email()));
            session.commit();
            return new StoredUser(mapper.userId(user.email()), postIds);
        }
    }

    public interface Mapper {
        @Insert("insert into users (name, email) values (#{name}, #{email})")
        void addUser(NewUser user);

        @Select("select id from users where email = #{email}")
        long userId(String email);

        @Insert("insert into posts (title, content, user_id) values (#{post.title}, #{post.content}, #{userId})")
        void addPost(NewPost post, long userId);

        @Select("select id from posts where user_id = #{userId} order by id")
        List<Long> postIds(long userId);
    }
}
