package workbook.ebean.relationship;

import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;
import static workbook.schema.DatabaseKind.SQLITE;

import io.ebean.Database;
import io.ebean.Transaction;
import java.util.List;
import workbook.ebean.relationship.query.QPost;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

/** A user and the posts, saved through the collection; the database gives out the ids. */
public final class CreateUserWithPosts {

    private CreateUserWithPosts() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, NewUser, StoredUser>to(CREATE_USER_WITH_POSTS)
                .trap("forget-cascade", CreateUserWithPosts::forgetCascade)
                .whichIsWrong()
                .trap("save-each", CreateUserWithPosts::saveEach)
                .idiom("cascade", CreateUserWithPosts::cascade)
                .alternative("batch", CreateUserWithPosts::batch)
                .whichIsWrong(SQLITE)
                .alternative("insert-all", CreateUserWithPosts::insertAll)
                .alternative("batch-then-read", CreateUserWithPosts::batchThenRead)
                .list();
    }

    // tag::forget-cascade[]
    static StoredUser forgetCascade(Database database, NewUser newUser) {
        UserWithoutCascade user = new UserWithoutCascade(newUser.name(), newUser.email());
        newUser.posts().forEach(post -> user.getPosts().add(new PostWithoutCascade(post.title(), post.content())));
        // A trap: @OneToMany does not cascade unless told to, so the posts are left out without a word.
        database.save(user);
        return new StoredUser(
                user.getId(),
                user.getPosts().stream().map(PostWithoutCascade::getId).toList());
    }
    // end::forget-cascade[]

    // tag::save-each[]
    static StoredUser saveEach(Database database, NewUser newUser) {
        User user = new User(newUser.name(), newUser.email());
        List<Post> posts = postsOf(newUser);
        try (Transaction transaction = database.beginTransaction()) {
            database.save(user);
            for (Post post : posts) {
                post.setUser(user);
                // A trap: one round trip for each post.
                database.save(post);
            }
            transaction.commit();
        }
        return new StoredUser(user.getId(), idsOf(posts));
    }
    // end::save-each[]

    // tag::cascade[]
    static StoredUser cascade(Database database, NewUser newUser) {
        User user = new User(newUser.name(), newUser.email());
        user.getPosts().addAll(postsOf(newUser));
        // One transaction; the posts get their user from the cascade, and go out in batches of a hundred.
        database.save(user);
        return new StoredUser(user.getId(), idsOf(user.getPosts()));
    }
    // end::cascade[]

    // tag::batch[]
    static StoredUser batch(Database database, NewUser newUser) {
        User user = new User(newUser.name(), newUser.email());
        user.getPosts().addAll(postsOf(newUser));
        try (Transaction transaction = database.beginTransaction()) {
            // On by default where the driver gives ids back from a batch: H2, PostgreSQL.
            transaction.setBatchOnCascade(true);
            transaction.setBatchSize(1_000);
            database.save(user);
            transaction.commit();
        }
        // SQLite's driver gives no ids back from a batch: the beans are stored, and keep the id 0.
        return new StoredUser(user.getId(), idsOf(user.getPosts()));
    }
    // end::batch[]

    // tag::insert-all[]
    static StoredUser insertAll(Database database, NewUser newUser) {
        User user = new User(newUser.name(), newUser.email());
        List<Post> posts = postsOf(newUser);
        try (Transaction transaction = database.beginTransaction()) {
            database.insert(user);
            posts.forEach(post -> post.setUser(user));
            // For whoever has no collection to save through; batches like a cascade.
            database.insertAll(posts);
            transaction.commit();
        }
        return new StoredUser(user.getId(), idsOf(posts));
    }
    // end::insert-all[]

    // tag::batch-then-read[]
    static StoredUser batchThenRead(Database database, NewUser newUser) {
        User user = new User(newUser.name(), newUser.email());
        List<Post> posts = postsOf(newUser);
        try (Transaction transaction = database.beginTransaction()) {
            database.insert(user);
            posts.forEach(post -> post.setUser(user));
            transaction.setBatchMode(true);
            transaction.setGetGeneratedKeys(false);
            database.insertAll(posts);
            // The query flushes the batch first. Ids ascend in the order of the inserts.
            List<Long> ids = new QPost(database).user.eq(user).id.asc().findIds();
            transaction.commit();
            return new StoredUser(user.getId(), ids);
        }
    }
    // end::batch-then-read[]

    private static List<Post> postsOf(NewUser user) {
        return user.posts().stream()
                .map(post -> new Post(post.title(), post.content()))
                .toList();
    }

    private static List<Long> idsOf(List<Post> posts) {
        return posts.stream().map(Post::getId).toList();
    }
}
