package workbook.mybatis.relationship;

import static workbook.mybatis.relationship.ListUsersWithPosts.titlesOf;
import static workbook.scenario.Relationship.PAGE_USERS_WITH_POSTS;

import java.util.List;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Page;
import workbook.scenario.UserWithPosts;

/** One page of users, each with the titles of all posts. */
public final class PageUsersWithPosts {

    private PageUsersWithPosts() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, Page, List<UserWithPosts>>to(PAGE_USERS_WITH_POSTS)
                .trap("limit-joined-rows", PageUsersWithPosts::limitJoinedRows)
                .whichIsWrong()
                .trap("row-bounds-on-join", PageUsersWithPosts::rowBoundsOnJoin)
                .whichIsWrong()
                .trap("row-bounds", PageUsersWithPosts::rowBounds)
                .alternative("two-steps", PageUsersWithPosts::twoSteps)
                .idiom("limit-in-subquery", PageUsersWithPosts::limitInSubquery)
                .alternative("window", PageUsersWithPosts::window)
                .list();
    }

    // tag::limit-joined-rows[]
    static List<UserWithPosts> limitJoinedRows(SqlSessionFactory factory, Page page) {
        try (SqlSession session = factory.openSession()) {
            // A trap: a row is a post here, so the limit counts posts.
            return titlesOf(session.getMapper(PageUsersWithPostsMapper.class).joinedRowsOn(page));
        }
    }
    // end::limit-joined-rows[]

    // tag::row-bounds-on-join[]
    static List<UserWithPosts> rowBoundsOnJoin(SqlSessionFactory factory, Page page) {
        try (SqlSession session = factory.openSession()) {
            // A trap: the offset counts rows, the limit counts users, and the last user gets one row only.
            // With safeRowBoundsEnabled, MyBatis would refuse.
            return titlesOf(session.getMapper(PageUsersWithPostsMapper.class)
                    .usersWithPosts(new RowBounds(page.offset(), page.limit())));
        }
    }
    // end::row-bounds-on-join[]

    // tag::row-bounds[]
    static List<UserWithPosts> rowBounds(SqlSessionFactory factory, Page page) {
        try (SqlSession session = factory.openSession()) {
            PageUsersWithPostsMapper mapper = session.getMapper(PageUsersWithPostsMapper.class);
            // A trap: the statement has no limit. MyBatis passes over the rows before the page, one by one,
            // and PostgreSQL's driver has fetched all of them by then.
            List<Long> ids = mapper.userIds(new RowBounds(page.offset(), page.limit()));
            return ids.isEmpty() ? List.of() : titlesOf(mapper.usersWithPostsOf(ids));
        }
    }
    // end::row-bounds[]

    // tag::two-steps[]
    static List<UserWithPosts> twoSteps(SqlSessionFactory factory, Page page) {
        try (SqlSession session = factory.openSession()) {
            PageUsersWithPostsMapper mapper = session.getMapper(PageUsersWithPostsMapper.class);
            List<Long> ids = mapper.userIdsOn(page);
            return ids.isEmpty() ? List.of() : titlesOf(mapper.usersWithPostsOf(ids));
        }
    }
    // end::two-steps[]

    // tag::limit-in-subquery[]
    static List<UserWithPosts> limitInSubquery(SqlSessionFactory factory, Page page) {
        try (SqlSession session = factory.openSession()) {
            return titlesOf(session.getMapper(PageUsersWithPostsMapper.class).usersOn(page));
        }
    }
    // end::limit-in-subquery[]

    // tag::window[]
    static List<UserWithPosts> window(SqlSessionFactory factory, Page page) {
        try (SqlSession session = factory.openSession()) {
            // Numbers the users of the joined rows; the database joins them all before it can.
            return titlesOf(session.getMapper(PageUsersWithPostsMapper.class)
                    .usersBetween(page.offset() + 1, page.offset() + page.limit()));
        }
    }
    // end::window[]
}
