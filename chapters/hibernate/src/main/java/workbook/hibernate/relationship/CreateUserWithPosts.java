package workbook.hibernate.relationship;

import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;
import static workbook.schema.DatabaseKind.SQLITE;

import jakarta.persistence.PessimisticLockException;
import java.util.List;
import org.hibernate.SessionFactory;
import workbook.hibernate.relationship.variant.OneWayPost;
import workbook.hibernate.relationship.variant.OneWayUser;
import workbook.hibernate.relationship.variant.SequencePost;
import workbook.hibernate.relationship.variant.SequenceUser;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

/** A user is stored together with the posts, by storing the user. */
public final class CreateUserWithPosts {

    private CreateUserWithPosts() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, NewUser, StoredUser>to(CREATE_USER_WITH_POSTS)
                .trap("one-way", CreateUserWithPosts::oneWay)
                .idiom("identity", CreateUserWithPosts::identity)
                .alternative("sequence-batched", CreateUserWithPosts::sequenceBatched)
                .whichThrows(PessimisticLockException.class, SQLITE)
                .alternative("stateless-session", CreateUserWithPosts::statelessSession)
                .list();
    }

    // tag::one-way[]
    static StoredUser oneWay(SessionFactory sessions, NewUser given) {
        return sessions.fromTransaction(session -> {
            OneWayUser user = new OneWayUser(given.name(), given.email());
            given.posts().forEach(post -> user.getPosts().add(new OneWayPost(post.title(), post.content())));
            // A trap: a post that does not know its user is inserted, and then updated by the collection.
            session.persist(user);
            session.flush();
            return new StoredUser(
                    user.getId(),
                    user.getPosts().stream().map(OneWayPost::getId).toList());
        });
    }
    // end::one-way[]

    // tag::identity[]
    static StoredUser identity(SessionFactory sessions, NewUser given) {
        return sessions.fromTransaction(session -> {
            User user = new User(given.name(), given.email());
            given.posts().forEach(post -> user.addPost(new Post(post.title(), post.content())));
            // The posts are persisted with the user: that is what the cascade says.
            session.persist(user);
            return new StoredUser(
                    user.getId(), user.getPosts().stream().map(Post::getId).toList());
        });
    }
    // end::identity[]

    // tag::sequence-batched[]
    static StoredUser sequenceBatched(SessionFactory sessions, NewUser given) {
        return sessions.fromTransaction(session -> {
            SequenceUser user = new SequenceUser(given.name(), given.email());
            given.posts().forEach(post -> user.addPost(new SequencePost(post.title(), post.content())));
            // The ids are known before the rows are there, so the inserts wait and go as a batch.
            // SQLite has no sequences: Hibernate counts in a table, on a second connection that finds the file locked.
            session.persist(user);
            return new StoredUser(
                    user.getId(),
                    user.getPosts().stream().map(SequencePost::getId).toList());
        });
    }
    // end::sequence-batched[]

    // tag::stateless-session[]
    static StoredUser statelessSession(SessionFactory sessions, NewUser given) {
        return sessions.fromStatelessTransaction(session -> {
            // No cascade and no watching: each insert is asked for, and happens at once.
            User user = new User(given.name(), given.email());
            given.posts().forEach(post -> user.addPost(new Post(post.title(), post.content())));
            session.insert(user);
            session.insertMultiple(user.getPosts());
            return new StoredUser(
                    user.getId(), user.getPosts().stream().map(Post::getId).toList());
        });
    }
    // end::stateless-session[]
}
