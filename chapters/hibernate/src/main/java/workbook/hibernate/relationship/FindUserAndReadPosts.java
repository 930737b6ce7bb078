package workbook.hibernate.relationship;

import static workbook.scenario.Relationship.FIND_USER_AND_READ_POSTS;

import java.util.List;
import org.hibernate.LazyInitializationException;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** One user by name, then the posts. */
public final class FindUserAndReadPosts {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES = List.of(User.class, Post.class, Tag.class);

    private FindUserAndReadPosts() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, String, List<String>>to(FIND_USER_AND_READ_POSTS)
                .trap("after-close", FindUserAndReadPosts::afterClose)
                .whichThrows(LazyInitializationException.class)
                .alternative("lazy", FindUserAndReadPosts::lazy)
                .idiom("join-fetch", FindUserAndReadPosts::joinFetch)
                .alternative("projection", FindUserAndReadPosts::projection)
                .list();
    }

    // tag::after-close[]
    static List<String> afterClose(SessionFactory factory, String name) {
        User user = factory.fromTransaction(
                session -> session.createSelectionQuery("from User where name = :name", User.class)
                        .setParameter("name", name)
                        .getSingleResultOrNull());
        // Trap: the session is closed, and the posts were not loaded while it was open.
        return user == null ? List.of() : titles(user);
    }
    // end::after-close[]

    // tag::lazy[]
    static List<String> lazy(SessionFactory factory, String name) {
        return factory.fromTransaction(session -> {
            User user = session.createSelectionQuery("from User where name = :name", User.class)
                    .setParameter("name", name)
                    .getSingleResultOrNull();
            return user == null ? List.of() : titles(user); // the second select goes out here
        });
    }
    // end::lazy[]

    // tag::join-fetch[]
    static List<String> joinFetch(SessionFactory factory, String name) {
        User user = factory.fromTransaction(session -> session.createSelectionQuery(
                        "from User u left join fetch u.posts where u.name = :name", User.class)
                .setParameter("name", name)
                .getSingleResultOrNull());
        return user == null ? List.of() : titles(user);
    }
    // end::join-fetch[]

    // tag::projection[]
    static List<String> projection(SessionFactory factory, String name) {
        return factory.fromTransaction(session -> session.createSelectionQuery(
                        "select p.title from Post p where p.user.name = :name order by p.id", String.class)
                .setParameter("name", name)
                .getResultList());
    }
    // end::projection[]

    private static List<String> titles(User user) {
        return user.getPosts().stream().map(Post::getTitle).toList();
    }
}
