package workbook.mybatis.relationship;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Many;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.mapping.FetchType;

/** The statements of {@link FindUserAndReadPosts}; those without an annotation are in the XML file of this name. */
public interface FindUserAndReadPostsMapper {

    // tag::one-object-for-many-rows[]
    @Select("""
            select u.id, u.name
            from users u left join posts p on p.user_id = u.id
            where u.name = #{name}
            order by p.id""")
    Optional<User> findJoined(String name);
    // end::one-object-for-many-rows[]

    // tag::cursor-after-close[]
    @Select("""
            select p.id, p.title
            from users u join posts p on p.user_id = u.id
            where u.name = #{name}
            order by p.id""")
    Cursor<Post> cursorOfPosts(String name);
    // end::cursor-after-close[]

    // tag::lazy[]
    @Select("select id, name from users where name = #{name}")
    @Result(property = "posts", column = "id", many = @Many(select = "postsOf", fetchType = FetchType.LAZY))
    Optional<User> findWithLazyPosts(String name);

    @Select("select id, title from posts where user_id = #{userId} order by id")
    List<Post> postsOf(long userId);
    // end::lazy[]

    // tag::two-selects[]
    @Select("select id, name from users where name = #{name}")
    Optional<User> find(String name);
    // end::two-selects[]

    // tag::nested-result-map[]
    Optional<User> findWithPosts(String name);
    // end::nested-result-map[]
}
