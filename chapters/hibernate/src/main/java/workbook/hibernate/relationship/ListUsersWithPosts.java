package workbook.hibernate.relationship;

import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;

import jakarta.persistence.EntityGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.graph.GraphSemantic;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.UserWithPosts;

/** Every user with the titles of the posts. */
public final class ListUsersWithPosts {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES = List.of(User.class, Post.class, Tag.class);

    private static final int PAGE = 100;

    private ListUsersWithPosts() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, Void, List<UserWithPosts>>to(LIST_USERS_WITH_POSTS)
                .trap("lazy", (factory, none) -> lazy(factory))
                .idiom("join-fetch", (factory, none) -> joinFetch(factory))
                .alternative("entity-graph", (factory, none) -> entityGraph(factory))
                .alternative("batch-size", (factory, none) -> batchSize(factory))
                .alternative("subselect", (factory, none) -> subselect(factory))
                .alternative("projection", (factory, none) -> projection(factory))
                .alternative("keyset-pages", (factory, none) -> keysetPages(factory))
                .list();
    }

    // tag::lazy[]
    static List<UserWithPosts> lazy(SessionFactory factory) {
        return factory.fromTransaction(
                session -> session.createSelectionQuery("from User order by id", User.class).stream()
                        // Trap: each user's posts are a select of their own.
                        .map(ListUsersWithPosts::withTitles)
                        .toList());
    }

    private static UserWithPosts withTitles(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::getTitle).toList());
    }
    // end::lazy[]

    // tag::join-fetch[]
    static List<UserWithPosts> joinFetch(SessionFactory factory) {
        return factory.fromTransaction(session -> session
                .createSelectionQuery("from User u left join fetch u.posts order by u.id", User.class)
                .getResultList() // each user once, though the rows repeat them
                .stream()
                .map(ListUsersWithPosts::withTitles)
                .toList());
    }
    // end::join-fetch[]

    // tag::entity-graph[]
    static List<UserWithPosts> entityGraph(SessionFactory factory) {
        return factory.fromTransaction(session -> {
            EntityGraph<User> withPosts = session.createEntityGraph(User.class);
            // By name: User_.posts is one static field for all session factories of a process.
            withPosts.addAttributeNode(User_.POSTS);
            return session
                    .createSelectionQuery("from User order by id", User.class)
                    .setEntityGraph(withPosts, GraphSemantic.LOAD)
                    .getResultList()
                    .stream()
                    .map(ListUsersWithPosts::withTitles)
                    .toList();
        });
    }
    // end::entity-graph[]

    // tag::batch-size[]
    static List<UserWithPosts> batchSize(SessionFactory factory) {
        return factory.fromTransaction(session -> {
            // Whoever touches one user's posts gets those of twenty-five.
            session.setFetchBatchSize(25);
            return session.createSelectionQuery("from User order by id", User.class).getResultList().stream()
                    .map(ListUsersWithPosts::withTitles)
                    .toList();
        });
    }
    // end::batch-size[]

    // tag::subselect[]
    static List<UserWithPosts> subselect(SessionFactory factory) {
        return factory.fromTransaction(session -> {
            // Whoever touches one user's posts gets those of all users that the query found.
            session.setSubselectFetchingEnabled(true);
            return session.createSelectionQuery("from User order by id", User.class).getResultList().stream()
                    .map(ListUsersWithPosts::withTitles)
                    .toList();
        });
    }
    // end::subselect[]

    // tag::projection[]
    static List<UserWithPosts> projection(SessionFactory factory) {
        record Row(Long userId, String name, String title) {}
        Map<Long, UserWithPosts> users = new LinkedHashMap<>();
        factory.inTransaction(session -> session.createSelectionQuery(
                        "select u.id, u.name, p.title from User u left join u.posts p order by u.id, p.id", Row.class)
                .getResultList()
                .forEach(row -> {
                    UserWithPosts user =
                            users.computeIfAbsent(row.userId(), id -> new UserWithPosts(row.name(), new ArrayList<>()));
                    if (row.title() != null) {
                        user.titles().add(row.title());
                    }
                }));
        return List.copyOf(users.values());
    }
    // end::projection[]

    // tag::keyset-pages[]
    static List<UserWithPosts> keysetPages(SessionFactory factory) {
        List<UserWithPosts> all = new ArrayList<>();
        factory.inTransaction(session -> {
            session.setDefaultReadOnly(true);
            session.setFetchBatchSize(PAGE);
            List<User> page;
            long last = 0;
            do {
                page = session.createSelectionQuery("from User where id > :last order by id", User.class)
                        .setParameter("last", last)
                        .setMaxResults(PAGE)
                        .getResultList();
                for (User user : page) {
                    all.add(withTitles(user));
                    last = user.getId();
                }
                session.clear(); // or the session would hold every user and post to the end
            } while (page.size() == PAGE);
        });
        return all;
    }
    // end::keyset-pages[]
}
