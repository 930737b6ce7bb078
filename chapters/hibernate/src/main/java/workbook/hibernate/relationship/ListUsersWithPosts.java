package workbook.hibernate.relationship;

import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;

import jakarta.persistence.EntityGraph;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.UserWithPosts;

/** Every user with the titles of the posts. */
public final class ListUsersWithPosts {

    private static final String USERS = "from User order by id";

    private ListUsersWithPosts() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, Void, List<UserWithPosts>>to(LIST_USERS_WITH_POSTS)
                .trap("lazy", (sessions, none) -> lazy(sessions))
                .idiom("join-fetch", (sessions, none) -> joinFetch(sessions))
                .alternative("entity-graph", (sessions, none) -> entityGraph(sessions))
                .alternative("batch-size", (sessions, none) -> batchSize(sessions))
                .alternative("subselect", (sessions, none) -> subselect(sessions))
                .alternative("projection", (sessions, none) -> projection(sessions))
                .alternative("pages", (sessions, none) -> pages(sessions))
                .list();
    }

    // tag::lazy[]
    static List<UserWithPosts> lazy(SessionFactory sessions) {
        return sessions.fromTransaction(session -> {
            List<User> users = session.createSelectionQuery("from User order by id", User.class)
                    .getResultList();
            // A trap: each collection is loaded when it is first touched.
            return users.stream().map(ListUsersWithPosts::withTitles).toList();
        });
    }
    // end::lazy[]

    // tag::join-fetch[]
    static List<UserWithPosts> joinFetch(SessionFactory sessions) {
        return sessions.fromTransaction(session -> {
            List<User> users = session.createSelectionQuery(
                            "from User u left join fetch u.posts order by u.id", User.class)
                    .getResultList();
            return users.stream().map(ListUsersWithPosts::withTitles).toList();
        });
    }
    // end::join-fetch[]

    // tag::entity-graph[]
    static List<UserWithPosts> entityGraph(SessionFactory sessions) {
        return sessions.fromTransaction(session -> {
            EntityGraph<User> withPosts = session.createEntityGraph(User.class);
            withPosts.addAttributeNode(User_.posts);
            List<User> users = session.createSelectionQuery("from User order by id", withPosts)
                    .getResultList();
            return users.stream().map(ListUsersWithPosts::withTitles).toList();
        });
    }
    // end::entity-graph[]

    // tag::batch-size[]
    static List<UserWithPosts> batchSize(SessionFactory sessions) {
        return sessions.fromTransaction(session -> {
            // The first collection that is touched brings those of nine other users.
            session.setFetchBatchSize(10);
            List<User> users = session.createSelectionQuery(USERS, User.class).getResultList();
            return users.stream().map(ListUsersWithPosts::withTitles).toList();
        });
    }
    // end::batch-size[]

    // tag::subselect[]
    static List<UserWithPosts> subselect(SessionFactory sessions) {
        return sessions.fromTransaction(session -> {
            // The first collection that is touched brings those of all users of the same query.
            session.setSubselectFetchingEnabled(true);
            List<User> users = session.createSelectionQuery(USERS, User.class).getResultList();
            return users.stream().map(ListUsersWithPosts::withTitles).toList();
        });
    }
    // end::subselect[]

    // tag::projection[]
    record UserAndTitle(long userId, String name, String title) {}

    static List<UserWithPosts> projection(SessionFactory sessions) {
        return sessions.fromTransaction(session -> {
            // No entity is made and nothing is watched for changes: one record for each row.
            List<UserAndTitle> rows = session.createSelectionQuery(
                            "select u.id, u.name, p.title from User u left join u.posts p order by u.id, p.id",
                            UserAndTitle.class)
                    .getResultList();
            return grouped(rows);
        });
    }
    // end::projection[]

    private static List<UserWithPosts> grouped(List<UserAndTitle> rows) {
        List<UserWithPosts> users = new ArrayList<>();
        long userId = 0;
        for (UserAndTitle row : rows) {
            if (users.isEmpty() || row.userId() != userId) {
                users.add(new UserWithPosts(row.name(), new ArrayList<>()));
                userId = row.userId();
            }
            if (row.title() != null) {
                users.get(users.size() - 1).titles().add(row.title());
            }
        }
        return users;
    }

    // tag::pages[]
    static List<UserWithPosts> pages(SessionFactory sessions) {
        return sessions.fromTransaction(session -> {
            session.setDefaultReadOnly(true);
            List<UserWithPosts> all = new ArrayList<>();
            List<User> page = after(0L, session);
            while (!page.isEmpty()) {
                page.forEach(user -> all.add(withTitles(user)));
                Long last = page.get(page.size() - 1).getId();
                // Whatever the table's size, a thousand users at a time are in memory.
                session.clear();
                page = after(last, session);
            }
            return all;
        });
    }

    private static List<User> after(Long id, Session session) {
        session.setSubselectFetchingEnabled(true);
        return session.createSelectionQuery("from User where id > :id order by id", User.class)
                .setParameter("id", id)
                .setMaxResults(1_000)
                .getResultList();
    }
    // end::pages[]

    static UserWithPosts withTitles(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::getTitle).toList());
    }
}
