package workbook.hibernate.relationship;

import static workbook.scenario.Relationship.COUNT_POSTS;

import java.util.List;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.UserPostCount;

/** How many posts each user has, users with none included. */
public final class CountPosts {

    private CountPosts() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, Void, List<UserPostCount>>to(COUNT_POSTS)
                .trap("load-collections", (sessions, none) -> loadCollections(sessions))
                .trap("inner-join", (sessions, none) -> innerJoin(sessions))
                .whichIsWrong()
                .idiom("group-by", (sessions, none) -> groupBy(sessions))
                .alternative("size", (sessions, none) -> size(sessions))
                .list();
    }

    // tag::load-collections[]
    static List<UserPostCount> loadCollections(SessionFactory sessions) {
        return sessions.fromTransaction(session -> session.createSelectionQuery("from User order by id", User.class)
                .getResultStream()
                // A trap: the size of a lazy collection is known once all of it is loaded.
                .map(user -> new UserPostCount(user.getName(), user.getPosts().size()))
                .toList());
    }
    // end::load-collections[]

    // tag::inner-join[]
    static List<UserPostCount> innerJoin(SessionFactory sessions) {
        // A trap: a user without posts has no row to count.
        return sessions.fromTransaction(session -> session.createSelectionQuery(
                        "select u.name, count(p) from User u join u.posts p group by u.id, u.name order by u.id",
                        UserPostCount.class)
                .getResultList());
    }
    // end::inner-join[]

    // tag::group-by[]
    static List<UserPostCount> groupBy(SessionFactory sessions) {
        return sessions.fromTransaction(session -> session.createSelectionQuery(
                        "select u.name, count(p) from User u left join u.posts p group by u.id, u.name order by u.id",
                        UserPostCount.class)
                .getResultList());
    }
    // end::group-by[]

    // tag::size[]
    record NameAndSize(String name, int posts) {}

    static List<UserPostCount> size(SessionFactory sessions) {
        return sessions.fromTransaction(session -> session.createSelectionQuery(
                        "select u.name, size(u.posts) from User u order by u.id", NameAndSize.class)
                .getResultStream()
                .map(counted -> new UserPostCount(counted.name(), counted.posts()))
                .toList());
    }
    // end::size[]
}
