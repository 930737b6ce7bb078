package workbook.exercises.mybatis;

import java.util.ArrayList;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.NewPost;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

public final class SaveWithPosts {
    public static StoredUser save(SqlSessionFactory factory, NewUser user) {
        try (SqlSession session = factory.openSession()) {
            Mapper mapper = session.getMapper(Mapper.class);
            Key userKey = new Key();
            mapper.addUser(user, userKey);
            var postIds = new ArrayList<Long>();
            for (NewPost post : user.posts()) {
                Key postKey = new Key();
                mapper.addPost(post, userKey.id, postKey);
                postIds.add(postKey.id);
            }
            session.commit();
            return new StoredUser(userKey.id, postIds);
        }
    }

    public interface Mapper {
        @Insert("insert into users (name, email) values (#{user.name}, #{user.email})")
        @Options(useGeneratedKeys = true, keyProperty = "key.id", keyColumn = "id")
        void addUser(NewUser user, Key key);

        @Insert("insert into posts (title, content, user_id) values (#{post.title}, #{post.content}, #{userId})")
        @Options(useGeneratedKeys = true, keyProperty = "key.id", keyColumn = "id")
        void addPost(NewPost post, long userId, Key key);
    }

    public static final class Key {
        private long id;
    }
}
