package workbook.hibernate.relationship;

import static workbook.scenario.Relationship.FIND_USER_AND_READ_POSTS;

import java.util.List;
import org.hibernate.LazyInitializationException;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A user by name, then the titles of the posts. */
public final class FindUserAndReadPosts {

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
    static List<String> afterClose(SessionFactory sessions, String name) {
        List<User> found = sessions.fromTransaction(
                session -> session.createSelectionQuery("from User where name = :name", User.class)
                        .setParameter("name", name)
                        .getResultList());
        // A trap: the session that could load the posts is closed.
        return titles(found);
    }
    // end::after-close[]

    // tag::lazy[]
    static List<String> lazy(SessionFactory sessions, String name) {
        return sessions.fromTransaction(session -> {
            List<User> found = session.createSelectionQuery("from User where name = :name", User.class)
                    .setParameter("name", name)
                    .getResultList();
            // The second SELECT goes out here, when the collection is first touched.
            return titles(found);
        });
    }
    // end::lazy[]

    // tag::join-fetch[]
    static List<String> joinFetch(SessionFactory sessions, String name) {
        List<User> found = sessions.fromTransaction(session -> session.createSelectionQuery(
                        "from User u left join fetch u.posts where u.name = :name", User.class)
                .setParameter("name", name)
                .getResultList());
        // What was fetched may be read at any time, with or without a session.
        return titles(found);
    }
    // end::join-fetch[]

    // tag::projection[]
    static List<String> projection(SessionFactory sessions, String name) {
        return sessions.fromTransaction(session -> session.createSelectionQuery(
                        "select p.title from Post p where p.user.name = :name order by p.id", String.class)
                .setParameter("name", name)
                .getResultList());
    }
    // end::projection[]

    private static List<String> titles(List<User> users) {
        return users.stream()
                .flatMap(user -> user.getPosts().stream())
                .map(Post::getTitle)
                .toList();
    }
}
