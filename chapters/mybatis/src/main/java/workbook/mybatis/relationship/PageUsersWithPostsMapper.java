package workbook.mybatis.relationship;

import java.util.List;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.RowBounds;
import workbook.scenario.Page;

/** The statements of {@link PageUsersWithPosts}; those without an annotation are in the XML file of this name. */
public interface PageUsersWithPostsMapper {

    // tag::limit-joined-rows[]
    List<User> joinedRowsOn(Page page);
    // end::limit-joined-rows[]

    // tag::row-bounds-on-join[]
    List<User> usersWithPosts(RowBounds bounds);
    // end::row-bounds-on-join[]

    // tag::row-bounds[]
    @Select("select id from users order by id")
    List<Long> userIds(RowBounds bounds);
    // end::row-bounds[]

    // tag::two-steps[]
    @Select("select id from users order by id limit #{limit} offset #{offset}")
    List<Long> userIdsOn(Page page);

    List<User> usersWithPostsOf(List<Long> ids);
    // end::two-steps[]

    // tag::limit-in-subquery[]
    List<User> usersOn(Page page);
    // end::limit-in-subquery[]

    // tag::window[]
    List<User> usersBetween(int first, int last);
    // end::window[]
}
