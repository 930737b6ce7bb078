package workbook.hibernate.relationship;

import static workbook.scenario.Relationship.COUNT_POSTS;

import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.UserPostCount;

/** How many posts each user has. */
public final class CountPosts {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES = List.of(User.class, Post.class, Tag.class, FormulaUser.class);

    private CountPosts() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, Void, List<UserPostCount>>to(COUNT_POSTS)
                .trap("load-collections", (factory, none) -> loadCollections(factory))
                .trap("size-without-loading", (factory, none) -> sizeWithoutLoading(factory))
                .idiom("group-by", (factory, none) -> groupBy(factory))
                .alternative("size-function", (factory, none) -> sizeFunction(factory))
                .alternative("formula", (factory, none) -> formula(factory))
                .list();
    }

    // tag::load-collections[]
    static List<UserPostCount> loadCollections(SessionFactory factory) {
        return factory.fromTransaction(
                session -> session.createSelectionQuery("from User order by id", User.class).getResultList().stream()
                        // Trap: loads every post, in one select a user, to count them.
                        .map(user -> new UserPostCount(
                                user.getName(), user.getPosts().size()))
                        .toList());
    }
    // end::load-collections[]

    // tag::size-without-loading[]
    static List<UserPostCount> sizeWithoutLoading(SessionFactory factory) {
        return factory.fromTransaction(
                session -> session.createSelectionQuery("from User order by id", User.class).getResultList().stream()
                        // Trap: the database counts, but still once a user.
                        .map(user -> new UserPostCount(user.getName(), Hibernate.size(user.getPosts())))
                        .toList());
    }
    // end::size-without-loading[]

    // tag::group-by[]
    static List<UserPostCount> groupBy(SessionFactory factory) {
        return factory.fromTransaction(session ->
                session.createSelectionQuery("""
                        select u.name, count(p) from User u left join u.posts p
                        group by u.id, u.name order by u.id""", UserPostCount.class).getResultList());
    }
    // end::group-by[]

    // tag::size-function[]
    static List<UserPostCount> sizeFunction(SessionFactory factory) {
        return factory.fromTransaction(session -> session.createSelectionQuery(
                        "select name, cast(size(posts) as Long) from User order by id", UserPostCount.class)
                .getResultList());
    }
    // end::size-function[]

    // tag::formula[]
    static List<UserPostCount> formula(SessionFactory factory) {
        return factory.fromTransaction(session -> session.createSelectionQuery(
                        "select name, postCount from FormulaUser order by id", UserPostCount.class)
                .getResultList());
    }
    // end::formula[]
}
