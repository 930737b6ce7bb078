package workbook.mybatis.relationship;

import static workbook.scenario.Relationship.COUNT_POSTS;

import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.UserPostCount;

/** How many posts each user has, users with none included. */
public final class CountPosts {

    private CountPosts() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, Void, List<UserPostCount>>to(COUNT_POSTS)
                .trap("nested-select", (factory, none) -> nestedSelect(factory))
                .trap("load-and-count", (factory, none) -> loadAndCount(factory))
                .trap("inner-join", (factory, none) -> innerJoin(factory))
                .whichIsWrong()
                .trap("count-rows", (factory, none) -> countRows(factory))
                .whichIsWrong()
                .idiom("group-by", (factory, none) -> groupBy(factory))
                .alternative("correlated-subselect", (factory, none) -> correlatedSubselect(factory))
                .list();
    }

    // tag::nested-select[]
    static List<UserPostCount> nestedSelect(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            // A trap: N+1, MyBatis sends one more select for each user.
            return session.getMapper(CountPostsMapper.class).countsByNestedSelect();
        }
    }
    // end::nested-select[]

    // tag::load-and-count[]
    static List<UserPostCount> loadAndCount(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            // A trap: every post travels, to be counted and thrown away.
            return session.getMapper(ListUsersWithPostsMapper.class).usersWithPosts().stream()
                    .map(user ->
                            new UserPostCount(user.getName(), user.getPosts().size()))
                    .toList();
        }
    }
    // end::load-and-count[]

    // tag::inner-join[]
    static List<UserPostCount> innerJoin(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            // A trap: a user without posts has no joined row, and is lost.
            return session.getMapper(CountPostsMapper.class).countsByInnerJoin();
        }
    }
    // end::inner-join[]

    // tag::count-rows[]
    static List<UserPostCount> countRows(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            // A trap: a user without posts still has one joined row, and count(*) counts it.
            return session.getMapper(CountPostsMapper.class).countsOfRows();
        }
    }
    // end::count-rows[]

    // tag::group-by[]
    static List<UserPostCount> groupBy(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            // count(p.id) passes over the null of a user without posts.
            return session.getMapper(CountPostsMapper.class).counts();
        }
    }
    // end::group-by[]

    // tag::correlated-subselect[]
    static List<UserPostCount> correlatedSubselect(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            return session.getMapper(CountPostsMapper.class).countsBySubselect();
        }
    }
    // end::correlated-subselect[]
}
