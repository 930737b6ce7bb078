package workbook.mybatis.relationship;

import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;
import static workbook.schema.DatabaseKind.SQLITE;

import java.util.List;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

/** A user and the posts, stored together; the database gives out the ids. */
public final class CreateUserWithPosts {

    private CreateUserWithPosts() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, NewUser, StoredUser>to(CREATE_USER_WITH_POSTS)
                .trap("select-key", CreateUserWithPosts::selectKey)
                .trap("insert-per-row", CreateUserWithPosts::insertPerRow)
                .trap("key-before-flush", CreateUserWithPosts::keyBeforeFlush)
                .whichThrows(PersistenceException.class)
                .alternative("batch", CreateUserWithPosts::batch)
                .whichThrows(PersistenceException.class, SQLITE)
                .alternative("multi-row", CreateUserWithPosts::multiRow)
                .whichIsWrong(SQLITE)
                .alternative("returning", CreateUserWithPosts::returning)
                .idiom("batch-then-read", CreateUserWithPosts::batchThenRead)
                .list();
    }

    // tag::select-key[]
    static StoredUser selectKey(SqlSessionFactory factory, NewUser newUser) {
        try (SqlSession session = factory.openSession()) {
            CreateUserWithPostsMapper mapper = session.getMapper(CreateUserWithPostsMapper.class);
            UserRow user = new UserRow(newUser);
            mapper.insertUserSelectingKey(user);
            List<PostRow> posts = rows(newUser, user.getId());
            // A trap: a select after each insert, and the highest id may be somebody else's.
            posts.forEach(mapper::insertPostSelectingKey);
            session.commit();
            return stored(user, posts);
        }
    }
    // end::select-key[]

    // tag::insert-per-row[]
    static StoredUser insertPerRow(SqlSessionFactory factory, NewUser newUser) {
        try (SqlSession session = factory.openSession()) {
            CreateUserWithPostsMapper mapper = session.getMapper(CreateUserWithPostsMapper.class);
            UserRow user = new UserRow(newUser);
            mapper.insertUser(user);
            List<PostRow> posts = rows(newUser, user.getId());
            // A trap: one round trip for each post.
            posts.forEach(mapper::insertPost);
            session.commit();
            return stored(user, posts);
        }
    }
    // end::insert-per-row[]

    // tag::key-before-flush[]
    static StoredUser keyBeforeFlush(SqlSessionFactory factory, NewUser newUser) {
        try (SqlSession session = factory.openSession(ExecutorType.BATCH)) {
            CreateUserWithPostsMapper mapper = session.getMapper(CreateUserWithPostsMapper.class);
            UserRow user = new UserRow(newUser);
            mapper.insertUser(user);
            // A trap: nothing was sent yet, and the id of a row in the batch is still 0.
            List<PostRow> posts = rows(newUser, user.getId());
            posts.forEach(mapper::insertPost);
            session.commit();
            return stored(user, posts);
        }
    }
    // end::key-before-flush[]

    // tag::batch[]
    static StoredUser batch(SqlSessionFactory factory, NewUser newUser) {
        try (SqlSession session = factory.openSession(ExecutorType.BATCH)) {
            CreateUserWithPostsMapper mapper = session.getMapper(CreateUserWithPostsMapper.class);
            UserRow user = new UserRow(newUser);
            mapper.insertUser(user);
            // JDBC leaves it to the driver whether a batch has generated keys. SQLite's has none.
            session.flushStatements();
            List<PostRow> posts = rows(newUser, user.getId());
            posts.forEach(mapper::insertPost);
            session.commit();
            return stored(user, posts);
        }
    }
    // end::batch[]

    // tag::multi-row[]
    static StoredUser multiRow(SqlSessionFactory factory, NewUser newUser) {
        try (SqlSession session = factory.openSession()) {
            CreateUserWithPostsMapper mapper = session.getMapper(CreateUserWithPostsMapper.class);
            UserRow user = new UserRow(newUser);
            mapper.insertUser(user);
            List<PostRow> posts = rows(newUser, user.getId());
            if (!posts.isEmpty()) {
                // SQLite's driver knows one id, the last; MyBatis gives it to the first post.
                mapper.insertPosts(posts);
            }
            session.commit();
            return stored(user, posts);
        }
    }
    // end::multi-row[]

    // tag::returning[]
    static StoredUser returning(SqlSessionFactory factory, NewUser user) {
        try (SqlSession session = factory.openSession()) {
            CreateUserWithPostsMapper mapper = session.getMapper(CreateUserWithPostsMapper.class);
            long userId = mapper.insertUserReturningId(user);
            List<Long> postIds =
                    user.posts().isEmpty() ? List.of() : mapper.insertPostsReturningIds(user.posts(), userId);
            session.commit();
            return new StoredUser(userId, postIds);
        }
    }
    // end::returning[]

    // tag::batch-then-read[]
    static StoredUser batchThenRead(SqlSessionFactory factory, NewUser user) {
        try (SqlSession session = factory.openSession(ExecutorType.BATCH)) {
            CreateUserWithPostsMapper mapper = session.getMapper(CreateUserWithPostsMapper.class);
            mapper.addUser(user);
            // A select sends what waits in the batch first.
            long userId = mapper.userId(user.email());
            user.posts().forEach(post -> mapper.addPost(post, userId));
            List<Long> postIds = mapper.postIds(userId);
            session.commit();
            return new StoredUser(userId, postIds);
        }
    }
    // end::batch-then-read[]

    private static List<PostRow> rows(NewUser user, long userId) {
        return user.posts().stream().map(post -> new PostRow(post, userId)).toList();
    }

    private static StoredUser stored(UserRow user, List<PostRow> posts) {
        return new StoredUser(user.getId(), posts.stream().map(PostRow::getId).toList());
    }
}
