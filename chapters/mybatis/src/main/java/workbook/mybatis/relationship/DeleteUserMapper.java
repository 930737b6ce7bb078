package workbook.mybatis.relationship;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Select;

/** The statements of {@link DeleteUser}. */
public interface DeleteUserMapper {

    @Select("select id from users where name = #{name}")
    List<Long> userIds(String name);

    // tag::forget-comments[]
    @Delete("delete from users where name = #{name}")
    void deleteUserByName(String name);
    // end::forget-comments[]

    // tag::children-first[]
    @Select("select id from posts where user_id = #{userId} order by id")
    List<Long> postIds(long userId);

    @Delete("delete from comments where post_id = #{postId}")
    void deleteCommentsOn(long postId);

    @Delete("delete from post_tags where post_id = #{postId}")
    void deleteTagsOf(long postId);

    @Delete("delete from posts where id = #{id}")
    void deletePost(long id);
    // end::children-first[]

    @Delete("delete from comments where user_id = #{userId}")
    void deleteCommentsBy(long userId);

    @Delete("delete from users where id = #{id}")
    void deleteUser(long id);

    // tag::delete-in-sets[]
    @Delete("delete from comments where post_id in (select id from posts where user_id = #{userId})")
    void deleteCommentsOnPostsOf(long userId);

    @Delete("delete from post_tags where post_id in (select id from posts where user_id = #{userId})")
    void deleteTagsOfPostsOf(long userId);

    @Delete("delete from posts where user_id = #{userId}")
    void deletePostsOf(long userId);
    // end::delete-in-sets[]

    // tag::two-in-one[]
    @Delete("""
            delete from comments where user_id in (select id from users where name = #{name});
            delete from users where name = #{name}""")
    void deleteCommentsAndUser(String name);
    // end::two-in-one[]

    // tag::database-cascade[]
    @Delete("delete from comments where user_id in (select id from users where name = #{name})")
    void deleteCommentsByName(String name);
    // end::database-cascade[]
}
