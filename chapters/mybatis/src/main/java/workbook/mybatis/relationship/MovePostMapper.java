package workbook.mybatis.relationship;

import java.util.Optional;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import workbook.scenario.PostMove;

/** The statements of {@link MovePost}; those without an annotation are in the XML file of this name. */
public interface MovePostMapper {

    @Select("select id from users where name = #{name}")
    long userId(String name);

    // tag::change-without-update[]
    @Select("select id, title, content, user_id from posts where title = #{title}")
    Optional<PostToEdit> find(String title);
    // end::change-without-update[]

    // tag::save-whole-row[]
    @Update("update posts set title = #{title}, content = #{content}, user_id = #{userId} where id = #{id}")
    void save(PostToEdit post);
    // end::save-whole-row[]

    // tag::dynamic-set[]
    void saveWhatIsSet(PostToEdit post);
    // end::dynamic-set[]

    // tag::read-then-write[]
    @Select("select id from posts where title = #{title}")
    Optional<Long> postId(String title);

    @Update("update posts set user_id = #{userId} where id = #{postId}")
    void giveTo(long userId, long postId);
    // end::read-then-write[]

    // tag::single-update[]
    @Update("""
            update posts set user_id = (select id from users where name = #{newOwnerName})
            where title = #{postTitle}""")
    void move(PostMove move);
    // end::single-update[]
}
