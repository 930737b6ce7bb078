package workbook.mybatis.relationship;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Many;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.mapping.FetchType;
import org.apache.ibatis.session.ResultHandler;

/** The statements of {@link ListUsersWithPosts}; those without an annotation are in the XML file of this name. */
public interface ListUsersWithPostsMapper {

    // tag::nested-select[]
    @Select("select id, name from users order by id")
    @Result(property = "posts", column = "id", many = @Many(select = "postsOf"))
    List<User> usersSelectingPosts();

    @Select("select id, title from posts where user_id = #{userId} order by id")
    List<Post> postsOf(long userId);
    // end::nested-select[]

    // tag::nested-select-lazy[]
    @Select("select id, name from users order by id")
    @Result(property = "posts", column = "id", many = @Many(select = "postsOf", fetchType = FetchType.LAZY))
    List<User> usersWithLazyPosts();
    // end::nested-select-lazy[]

    // tag::rows-as-maps[]
    @Select("""
            select u.id, u.name, p.title
            from users u left join posts p on p.user_id = u.id
            order by u.id, p.id""")
    List<Map<String, Object>> rowsAsMaps();
    // end::rows-as-maps[]

    // tag::same-column-names[]
    List<User> usersBySameColumnNames();
    // end::same-column-names[]

    // tag::nested-result-map[]
    List<User> usersWithPosts();
    // end::nested-result-map[]

    // tag::two-selects[]
    @Select("select id, name from users order by id")
    List<User> users();

    List<OwnedTitle> titlesOf(List<Long> userIds);

    record OwnedTitle(long userId, String title) {}
    // end::two-selects[]

    // tag::cursor[]
    Cursor<User> cursorOfUsers();
    // end::cursor[]

    // tag::result-handler[]
    void eachUser(ResultHandler<User> handler);
    // end::result-handler[]
}
