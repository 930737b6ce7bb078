package workbook.mybatis.relationship;

import static workbook.scenario.Relationship.FIND_USER_AND_READ_POSTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.exceptions.TooManyResultsException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** One user by name, and the titles of that user's posts. */
public final class FindUserAndReadPosts {

    private FindUserAndReadPosts() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, String, List<String>>to(FIND_USER_AND_READ_POSTS)
                .trap("one-object-for-many-rows", FindUserAndReadPosts::oneObjectForManyRows)
                .whichThrows(TooManyResultsException.class)
                .trap("cursor-after-close", FindUserAndReadPosts::cursorAfterClose)
                .whichThrows(IllegalStateException.class)
                .trap("lazy-after-close", FindUserAndReadPosts::lazyAfterClose)
                .alternative("lazy", FindUserAndReadPosts::lazy)
                .alternative("two-selects", FindUserAndReadPosts::twoSelects)
                .idiom("nested-result-map", FindUserAndReadPosts::nestedResultMap)
                .list();
    }

    // tag::one-object-for-many-rows[]
    static List<String> oneObjectForManyRows(SqlSessionFactory factory, String name) {
        try (SqlSession session = factory.openSession()) {
            // A trap: without a nested result map each row of a join is an object, and one was asked for.
            return titlesOf(session.getMapper(FindUserAndReadPostsMapper.class).findJoined(name));
        }
    }
    // end::one-object-for-many-rows[]

    // tag::cursor-after-close[]
    static List<String> cursorAfterClose(SqlSessionFactory factory, String name) {
        List<String> titles = new ArrayList<>();
        // A trap: a cursor reads while one iterates, and the session closed it.
        findPosts(name, factory).forEach(post -> titles.add(post.title()));
        return titles;
    }

    private static Cursor<Post> findPosts(String name, SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            return session.getMapper(FindUserAndReadPostsMapper.class).cursorOfPosts(name);
        }
    }
    // end::cursor-after-close[]

    // tag::lazy-after-close[]
    static List<String> lazyAfterClose(SqlSessionFactory factory, String name) {
        // A trap: no exception. The list opens a connection of its own, outside the transaction that read the user.
        return titlesOf(find(name, factory));
    }

    private static Optional<User> find(String name, SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            return session.getMapper(FindUserAndReadPostsMapper.class).findWithLazyPosts(name);
        }
    }
    // end::lazy-after-close[]

    // tag::lazy[]
    static List<String> lazy(SqlSessionFactory factory, String name) {
        try (SqlSession session = factory.openSession()) {
            Optional<User> user =
                    session.getMapper(FindUserAndReadPostsMapper.class).findWithLazyPosts(name);
            // Only getPosts() sends the second select.
            return titlesOf(user);
        }
    }
    // end::lazy[]

    // tag::two-selects[]
    static List<String> twoSelects(SqlSessionFactory factory, String name) {
        try (SqlSession session = factory.openSession()) {
            FindUserAndReadPostsMapper mapper = session.getMapper(FindUserAndReadPostsMapper.class);
            return mapper.find(name).map(user -> mapper.postsOf(user.getId())).orElse(List.of()).stream()
                    .map(Post::title)
                    .toList();
        }
    }
    // end::two-selects[]

    // tag::nested-result-map[]
    static List<String> nestedResultMap(SqlSessionFactory factory, String name) {
        try (SqlSession session = factory.openSession()) {
            return titlesOf(session.getMapper(FindUserAndReadPostsMapper.class).findWithPosts(name));
        }
    }
    // end::nested-result-map[]

    private static List<String> titlesOf(Optional<User> user) {
        return user.map(User::getPosts).orElse(List.of()).stream()
                .map(Post::title)
                .toList();
    }
}
