package workbook.mybatis.relationship;

import java.util.Map;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.MapKey;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import workbook.scenario.NewPost;

/** The statements of {@link ReplacePosts}. */
public interface ReplacePostsMapper {

    @Select("select id from users where name = #{name}")
    long userId(String name);

    // tag::delete-and-reinsert[]
    @Delete("delete from posts where user_id = #{userId}")
    void deletePostsOf(long userId);
    // end::delete-and-reinsert[]

    @Insert("insert into posts (title, content, user_id) values (#{post.title}, #{post.content}, #{userId})")
    void insert(NewPost post, long userId);

    // tag::diff[]
    @Select("select id, title, content from posts where user_id = #{userId} order by id")
    @MapKey("title")
    Map<String, StoredPost> postsByTitle(long userId);

    record StoredPost(long id, String title, String content) {}

    @Update("update posts set content = #{content} where id = #{id}")
    void rewrite(long id, String content);

    @Delete("delete from posts where id = #{id}")
    void delete(long id);
    // end::diff[]
}
