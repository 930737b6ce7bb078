package workbook.mybatis.relationship;

import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;
import static workbook.schema.DatabaseKind.H2;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.UserWithPosts;

/** Every user with the titles of the posts. */
public final class ListUsersWithPosts {

    /** Oracle takes no more in one list, PostgreSQL 65,535 parameters in one statement. */
    private static final int IDS_AT_ONCE = 1_000;

    private ListUsersWithPosts() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, Void, List<UserWithPosts>>to(LIST_USERS_WITH_POSTS)
                .trap("nested-select", (factory, none) -> nestedSelect(factory))
                .trap("nested-select-lazy", (factory, none) -> nestedSelectLazy(factory))
                .trap("rows-as-maps", (factory, none) -> rowsAsMaps(factory))
                .whichIsWrong(H2)
                .trap("same-column-names", (factory, none) -> sameColumnNames(factory))
                .whichIsWrong()
                .idiom("nested-result-map", (factory, none) -> nestedResultMap(factory))
                .alternative("two-selects", (factory, none) -> twoSelects(factory))
                .alternative("cursor", (factory, none) -> cursor(factory))
                .alternative("result-handler", (factory, none) -> resultHandler(factory))
                .list();
    }

    // tag::nested-select[]
    static List<UserWithPosts> nestedSelect(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            // A trap: N+1, MyBatis sends one more select for each user.
            return titlesOf(session.getMapper(ListUsersWithPostsMapper.class).usersSelectingPosts());
        }
    }
    // end::nested-select[]

    // tag::nested-select-lazy[]
    static List<UserWithPosts> nestedSelectLazy(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            // A trap: lazy is N+1 later. It spares only the posts that nobody reads.
            return titlesOf(session.getMapper(ListUsersWithPostsMapper.class).usersWithLazyPosts());
        }
    }
    // end::nested-select-lazy[]

    // tag::rows-as-maps[]
    static List<UserWithPosts> rowsAsMaps(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            Map<Object, UserWithPosts> users = new LinkedHashMap<>();
            for (Map<String, Object> row :
                    session.getMapper(ListUsersWithPostsMapper.class).rowsAsMaps()) {
                // A trap: the keys are spelled as the database spells its columns; H2's is "NAME".
                UserWithPosts user = users.computeIfAbsent(
                        row.get("id"), id -> new UserWithPosts((String) row.get("name"), new ArrayList<>()));
                if (row.containsKey("title")) {
                    user.titles().add((String) row.get("title"));
                }
            }
            return List.copyOf(users.values());
        }
    }
    // end::rows-as-maps[]

    // tag::same-column-names[]
    static List<UserWithPosts> sameColumnNames(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            // A trap, in the mapper: the columns of the two tables have the same names.
            return titlesOf(session.getMapper(ListUsersWithPostsMapper.class).usersBySameColumnNames());
        }
    }
    // end::same-column-names[]

    // tag::nested-result-map[]
    static List<UserWithPosts> nestedResultMap(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            return titlesOf(session.getMapper(ListUsersWithPostsMapper.class).usersWithPosts());
        }
    }

    static List<UserWithPosts> titlesOf(List<User> users) {
        return users.stream().map(ListUsersWithPosts::titlesOf).toList();
    }

    private static UserWithPosts titlesOf(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::title).toList());
    }
    // end::nested-result-map[]

    // tag::two-selects[]
    static List<UserWithPosts> twoSelects(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            ListUsersWithPostsMapper mapper = session.getMapper(ListUsersWithPostsMapper.class);
            Map<Long, UserWithPosts> users = new LinkedHashMap<>();
            mapper.users()
                    .forEach(user -> users.put(user.getId(), new UserWithPosts(user.getName(), new ArrayList<>())));
            List<Long> ids = List.copyOf(users.keySet());
            for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
                mapper.titlesOf(ids.subList(from, Math.min(from + IDS_AT_ONCE, ids.size())))
                        .forEach(post -> users.get(post.userId()).titles().add(post.title()));
            }
            return List.copyOf(users.values());
        }
    }
    // end::two-selects[]

    // tag::cursor[]
    static List<UserWithPosts> cursor(SqlSessionFactory factory) throws IOException {
        List<UserWithPosts> users = new ArrayList<>();
        try (SqlSession session = factory.openSession();
                Cursor<User> cursor =
                        session.getMapper(ListUsersWithPostsMapper.class).cursorOfUsers()) {
            // Holds one user at a time, however many there are.
            cursor.forEach(user -> users.add(titlesOf(user)));
        }
        return users;
    }
    // end::cursor[]

    // tag::result-handler[]
    static List<UserWithPosts> resultHandler(SqlSessionFactory factory) {
        List<UserWithPosts> users = new ArrayList<>();
        try (SqlSession session = factory.openSession()) {
            session.getMapper(ListUsersWithPostsMapper.class)
                    .eachUser(context -> users.add(titlesOf(context.getResultObject())));
        }
        return users;
    }
    // end::result-handler[]
}
