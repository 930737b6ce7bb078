package workbook.mybatis.relationship;

import java.util.List;
import org.apache.ibatis.annotations.Arg;
import org.apache.ibatis.annotations.Select;
import workbook.scenario.UserPostCount;

/** The statements of {@link CountPosts}. A row becomes a record by the names of its columns. */
public interface CountPostsMapper {

    // tag::nested-select[]
    @Select("select id, name from users order by id")
    @Arg(name = "name", column = "name", javaType = String.class)
    @Arg(name = "posts", column = "id", javaType = long.class, select = "countOf")
    List<UserPostCount> countsByNestedSelect();

    @Select("select count(*) from posts where user_id = #{userId}")
    long countOf(long userId);
    // end::nested-select[]

    // tag::inner-join[]
    @Select("""
            select u.name, count(*) as posts
            from users u join posts p on p.user_id = u.id
            group by u.id, u.name
            order by u.id""")
    List<UserPostCount> countsByInnerJoin();
    // end::inner-join[]

    // tag::count-rows[]
    @Select("""
            select u.name, count(*) as posts
            from users u left join posts p on p.user_id = u.id
            group by u.id, u.name
            order by u.id""")
    List<UserPostCount> countsOfRows();
    // end::count-rows[]

    // tag::group-by[]
    @Select("""
            select u.name, count(p.id) as posts
            from users u left join posts p on p.user_id = u.id
            group by u.id, u.name
            order by u.id""")
    List<UserPostCount> counts();
    // end::group-by[]

    // tag::correlated-subselect[]
    @Select("""
            select u.name, (select count(*) from posts p where p.user_id = u.id) as posts
            from users u
            order by u.id""")
    List<UserPostCount> countsBySubselect();
    // end::correlated-subselect[]
}
