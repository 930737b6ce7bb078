package workbook.hibernate.relationship;

import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;

import jakarta.persistence.PessimisticLockException;
import java.util.List;
import java.util.Objects;
import org.hibernate.PropertyValueException;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;
import workbook.schema.DatabaseKind;

/** A new user with posts, saved through the collection. */
public final class CreateUserWithPosts {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES = List.of(
            User.class,
            Post.class,
            Tag.class,
            PlainUser.class,
            PlainPost.class,
            JoinColumnUser.class,
            JoinColumnPost.class,
            SequenceUser.class,
            SequencePost.class);

    private CreateUserWithPosts() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, NewUser, StoredUser>to(CREATE_USER_WITH_POSTS)
                .trap("inverse-side-only", CreateUserWithPosts::inverseSideOnly)
                .whichThrows(PropertyValueException.class)
                .trap("without-cascade", CreateUserWithPosts::withoutCascade)
                .whichIsWrong()
                .trap("unidirectional", CreateUserWithPosts::unidirectional)
                .idiom("identity", CreateUserWithPosts::identity)
                .alternative("sequence-batched", CreateUserWithPosts::sequenceBatched)
                .whichThrows(PessimisticLockException.class, DatabaseKind.SQLITE)
                .alternative("stateless-session", CreateUserWithPosts::statelessSession)
                .list();
    }

    // tag::inverse-side-only[]
    static StoredUser inverseSideOnly(SessionFactory factory, NewUser input) {
        return factory.fromTransaction(session -> {
            User user = new User(input.name(), input.email());
            // Trap: the collection is the inverse side. The post's own field is what is stored, and it is null.
            input.posts().forEach(post -> user.getPosts().add(new Post(post.title(), post.content())));
            session.persist(user);
            return new StoredUser(
                    user.getId(), user.getPosts().stream().map(Post::getId).toList());
        });
    }
    // end::inverse-side-only[]

    // tag::without-cascade[]
    static StoredUser withoutCascade(SessionFactory factory, NewUser input) {
        return factory.fromTransaction(session -> {
            PlainUser user = new PlainUser(input.name(), input.email());
            input.posts().forEach(post -> user.addPost(new PlainPost(post.title(), post.content())));
            // Trap: without cascade, what is not persisted itself is not stored; and nothing says so.
            session.persist(user);
            return new StoredUser(
                    user.getId(),
                    user.getPosts().stream()
                            .map(PlainPost::getId)
                            .filter(Objects::nonNull)
                            .toList());
        });
    }
    // end::without-cascade[]

    // tag::unidirectional[]
    static StoredUser unidirectional(SessionFactory factory, NewUser input) {
        return factory.fromTransaction(session -> {
            JoinColumnUser user = new JoinColumnUser(input.name(), input.email());
            input.posts().forEach(post -> user.getPosts().add(new JoinColumnPost(post.title(), post.content())));
            // Trap: the collection owns the key, so that each post is inserted and then updated with it.
            session.persist(user);
            return new StoredUser(
                    user.getId(),
                    user.getPosts().stream().map(JoinColumnPost::getId).toList());
        });
    }
    // end::unidirectional[]

    // tag::identity[]
    static StoredUser identity(SessionFactory factory, NewUser input) {
        return factory.fromTransaction(session -> {
            User user = new User(input.name(), input.email());
            input.posts().forEach(post -> user.addPost(new Post(post.title(), post.content())));
            // Inserts at once, row by row: only the database knows an identity, and a managed entity has its id.
            session.persist(user);
            return new StoredUser(
                    user.getId(), user.getPosts().stream().map(Post::getId).toList());
        });
    }
    // end::identity[]

    // tag::sequence-batched[]
    static StoredUser sequenceBatched(SessionFactory factory, NewUser input) {
        return factory.fromTransaction(session -> {
            SequenceUser user = new SequenceUser(input.name(), input.email());
            input.posts().forEach(post -> user.addPost(new SequencePost(post.title(), post.content())));
            // Takes ids by the fifty; the inserts wait for the flush, where they go in batches.
            // Without sequences (SQLite), Hibernate keeps the numbers in a table, on a connection of its own:
            // there it waits for the write lock that this transaction holds, until the time-out.
            session.persist(user);
            return new StoredUser(
                    user.getId(),
                    user.getPosts().stream().map(SequencePost::getId).toList());
        });
    }
    // end::sequence-batched[]

    // tag::stateless-session[]
    static StoredUser statelessSession(SessionFactory factory, NewUser input) {
        return factory.fromStatelessTransaction(session -> {
            User user = new User(input.name(), input.email());
            session.insert(user); // no cascade here: every row is asked for
            List<Post> posts = input.posts().stream()
                    .map(post -> new Post(post.title(), post.content(), user))
                    .toList();
            session.insertMultiple(posts);
            return new StoredUser(user.getId(), posts.stream().map(Post::getId).toList());
        });
    }
    // end::stateless-session[]
}
