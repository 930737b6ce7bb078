package workbook.hibernate.relationship;

import static workbook.scenario.Relationship.PAGE_USERS_WITH_POSTS;
import static workbook.schema.DatabaseKind.H2;
import static workbook.schema.DatabaseKind.POSTGRESQL;

import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.HibernateHints;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Page;
import workbook.scenario.UserWithPosts;

/** A page of users with the titles of their posts. */
public final class PageUsersWithPosts {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES = List.of(User.class, Post.class, Tag.class);

    private PageUsersWithPosts() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, Page, List<UserWithPosts>>to(PAGE_USERS_WITH_POSTS)
                .trap("limit-in-memory", PageUsersWithPosts::limitInMemory)
                .trap("lazy", PageUsersWithPosts::lazy)
                .trap("subselect", PageUsersWithPosts::subselect)
                .trap("join-fetch-after-all", PageUsersWithPosts::joinFetchAfterAll)
                .whichIsWrong(H2, POSTGRESQL)
                .idiom("two-steps", PageUsersWithPosts::twoSteps)
                .alternative("join-fetch-and-limit", PageUsersWithPosts::joinFetchAndLimit)
                .alternative("limit-in-subquery", PageUsersWithPosts::limitInSubquery)
                .alternative("batch-size", PageUsersWithPosts::batchSize)
                .list();
    }

    // tag::limit-in-memory[]
    static List<UserWithPosts> limitInMemory(SessionFactory factory, Page page) {
        return factory.fromTransaction(session -> session
                .createSelectionQuery("from User u left join fetch u.posts order by u.id", User.class)
                // Trap: reads every row and cuts the page in memory. No hint was needed before Hibernate 7.4.
                .setHint(HibernateHints.HINT_LIMIT_IN_MEMORY, true)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList()
                .stream()
                .map(PageUsersWithPosts::withTitles)
                .toList());
    }
    // end::limit-in-memory[]

    // tag::lazy[]
    static List<UserWithPosts> lazy(SessionFactory factory, Page page) {
        return factory.fromTransaction(session -> session
                .createSelectionQuery("from User order by id", User.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList()
                .stream()
                // Trap: one select for each user of the page.
                .map(PageUsersWithPosts::withTitles)
                .toList());
    }
    // end::lazy[]

    // tag::subselect[]
    static List<UserWithPosts> subselect(SessionFactory factory, Page page) {
        return factory.fromTransaction(session -> {
            // Trap: the subselect repeats the query without its limit, and loads the posts of every user.
            session.setSubselectFetchingEnabled(true);
            return session
                    .createSelectionQuery("from User order by id", User.class)
                    .setFirstResult(page.offset())
                    .setMaxResults(page.limit())
                    .getResultList()
                    .stream()
                    .map(PageUsersWithPosts::withTitles)
                    .toList();
        });
    }
    // end::subselect[]

    // tag::join-fetch-after-all[]
    static List<UserWithPosts> joinFetchAfterAll(SessionFactory factory, Page page) {
        ListUsersWithPosts.joinFetch(factory);
        // Trap: this text was planned without a limit just now, and Hibernate 7.4.5 takes that plan again.
        return joinFetchAndLimit(factory, page);
    }
    // end::join-fetch-after-all[]

    // tag::two-steps[]
    static List<UserWithPosts> twoSteps(SessionFactory factory, Page page) {
        return factory.fromTransaction(session -> {
            List<Long> ids = session.createSelectionQuery("select id from User order by id", Long.class)
                    .setFirstResult(page.offset())
                    .setMaxResults(page.limit())
                    .getResultList();
            return session
                    .createSelectionQuery(
                            "from User u left join fetch u.posts where u.id in :ids order by u.id", User.class)
                    .setParameterList("ids", ids)
                    .getResultList()
                    .stream()
                    .map(PageUsersWithPosts::withTitles)
                    .toList();
        });
    }
    // end::two-steps[]

    // tag::join-fetch-and-limit[]
    static List<UserWithPosts> joinFetchAndLimit(SessionFactory factory, Page page) {
        return factory.fromTransaction(session -> session
                // A limit on the joined rows would cut a user's posts. Since 7.4 it goes into a subquery of users,
                // if the dialect can do so: SQLite's cannot, and reads every row.
                .createSelectionQuery("from User u left join fetch u.posts order by u.id", User.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList()
                .stream()
                .map(PageUsersWithPosts::withTitles)
                .toList());
    }
    // end::join-fetch-and-limit[]

    // tag::limit-in-subquery[]
    static List<UserWithPosts> limitInSubquery(SessionFactory factory, Page page) {
        return factory.fromTransaction(session -> session
                .createSelectionQuery("""
                        from User u left join fetch u.posts
                        where u.id in (select v.id from User v order by v.id limit :limit offset :offset)
                        order by u.id""", User.class)
                .setParameter("limit", page.limit())
                .setParameter("offset", page.offset())
                .getResultList()
                .stream()
                .map(PageUsersWithPosts::withTitles)
                .toList());
    }
    // end::limit-in-subquery[]

    // tag::batch-size[]
    static List<UserWithPosts> batchSize(SessionFactory factory, Page page) {
        return factory.fromTransaction(session -> {
            session.setFetchBatchSize(page.limit());
            return session
                    .createSelectionQuery("from User order by id", User.class)
                    .setFirstResult(page.offset())
                    .setMaxResults(page.limit())
                    .getResultList()
                    .stream()
                    .map(PageUsersWithPosts::withTitles)
                    .toList();
        });
    }
    // end::batch-size[]

    private static UserWithPosts withTitles(User user) {
        return new UserWithPosts(
                user.getName(), user.getPosts().stream().map(Post::getTitle).toList());
    }
}
