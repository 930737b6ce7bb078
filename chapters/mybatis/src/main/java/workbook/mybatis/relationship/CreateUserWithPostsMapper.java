package workbook.mybatis.relationship;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.SelectKey;
import workbook.scenario.NewPost;
import workbook.scenario.NewUser;

/** The statements of {@link CreateUserWithPosts}; those without an annotation are in the XML file of this name. */
public interface CreateUserWithPostsMapper {

    // tag::select-key[]
    @Insert("insert into users (name, email) values (#{name}, #{email})")
    @SelectKey(keyProperty = "id", resultType = long.class, before = false, statement = "select max(id) from users")
    void insertUserSelectingKey(UserRow user);

    @Insert("insert into posts (title, content, user_id) values (#{title}, #{content}, #{userId})")
    @SelectKey(keyProperty = "id", resultType = long.class, before = false, statement = "select max(id) from posts")
    void insertPostSelectingKey(PostRow post);
    // end::select-key[]

    // tag::insert-per-row[]
    // The column is named: left to itself, PostgreSQL's driver fetches all columns of the new row.
    @Insert("insert into users (name, email) values (#{name}, #{email})")
    @Options(useGeneratedKeys = true, keyProperty = "id", keyColumn = "id")
    void insertUser(UserRow user);

    @Insert("insert into posts (title, content, user_id) values (#{title}, #{content}, #{userId})")
    @Options(useGeneratedKeys = true, keyProperty = "id", keyColumn = "id")
    void insertPost(PostRow post);
    // end::insert-per-row[]

    // tag::multi-row[]
    void insertPosts(List<PostRow> posts);
    // end::multi-row[]

    // tag::returning[]
    long insertUserReturningId(NewUser user);

    List<Long> insertPostsReturningIds(List<NewPost> posts, long userId);
    // end::returning[]

    // tag::batch-then-read[]
    @Insert("insert into users (name, email) values (#{name}, #{email})")
    void addUser(NewUser user);

    @Insert("insert into posts (title, content, user_id) values (#{post.title}, #{post.content}, #{userId})")
    void addPost(NewPost post, long userId);

    @Select("select id from users where email = #{email}")
    long userId(String email);

    @Select("select id from posts where user_id = #{userId} order by id")
    List<Long> postIds(long userId);
    // end::batch-then-read[]
}
