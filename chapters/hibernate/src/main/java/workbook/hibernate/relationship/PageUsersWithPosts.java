package workbook.hibernate.relationship;

import static workbook.scenario.Relationship.PAGE_USERS_WITH_POSTS;
import static workbook.schema.DatabaseKind.H2;
import static workbook.schema.DatabaseKind.POSTGRESQL;

import java.util.List;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Page;
import workbook.scenario.UserWithPosts;

/** One page of users, with the titles of their posts. */
public final class PageUsersWithPosts {

    private PageUsersWithPosts() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, Page, List<UserWithPosts>>to(PAGE_USERS_WITH_POSTS)
                .trap("lazy", PageUsersWithPosts::lazy)
                .trap("subselect", PageUsersWithPosts::subselect)
                .trap("join-fetch-after-all", PageUsersWithPosts::joinFetchAfterAll)
                .whichIsWrong(H2, POSTGRESQL)
                .idiom("two-steps", PageUsersWithPosts::twoSteps)
                .alternative("join-fetch", PageUsersWithPosts::joinFetch)
                .alternative("limit-in-subquery", PageUsersWithPosts::limitInSubquery)
                .list();
    }

    // tag::lazy[]
    static List<UserWithPosts> lazy(SessionFactory sessions, Page page) {
        return sessions.fromTransaction(session -> {
            List<User> users = session.createSelectionQuery("from User order by id", User.class)
                    .setFirstResult(page.offset())
                    .setMaxResults(page.limit())
                    .getResultList();
            // A trap: one statement for each user of the page.
            return users.stream().map(ListUsersWithPosts::withTitles).toList();
        });
    }
    // end::lazy[]

    // tag::subselect[]
    static List<UserWithPosts> subselect(SessionFactory sessions, Page page) {
        return sessions.fromTransaction(session -> {
            // A trap: the query is repeated as a subselect without its limit, and brings the posts of all users.
            session.setSubselectFetchingEnabled(true);
            List<User> users = session.createSelectionQuery("from User order by id", User.class)
                    .setFirstResult(page.offset())
                    .setMaxResults(page.limit())
                    .getResultList();
            return users.stream().map(ListUsersWithPosts::withTitles).toList();
        });
    }
    // end::subselect[]

    // tag::join-fetch-after-all[]
    static List<UserWithPosts> joinFetchAfterAll(SessionFactory sessions, Page page) {
        ListUsersWithPosts.joinFetch(sessions);
        // A trap: this text was planned without a limit just now, and Hibernate 7.4.5 takes that plan again.
        return joinFetch(sessions, page);
    }
    // end::join-fetch-after-all[]

    // tag::join-fetch[]
    static List<UserWithPosts> joinFetch(SessionFactory sessions, Page page) {
        return sessions.fromTransaction(session -> {
            // The limit counts users, not joined rows: Hibernate puts it into a derived table.
            // Where the dialect has no such table (SQLite), it still reads every row and pages in memory.
            List<User> users = session.createSelectionQuery(
                            "from User u left join fetch u.posts order by u.id", User.class)
                    .setFirstResult(page.offset())
                    .setMaxResults(page.limit())
                    .getResultList();
            return users.stream().map(ListUsersWithPosts::withTitles).toList();
        });
    }
    // end::join-fetch[]

    // tag::two-steps[]
    static List<UserWithPosts> twoSteps(SessionFactory sessions, Page page) {
        return sessions.fromTransaction(session -> {
            List<Long> ids = session.createSelectionQuery("select id from User order by id", Long.class)
                    .setFirstResult(page.offset())
                    .setMaxResults(page.limit())
                    .getResultList();
            List<User> users = session.createSelectionQuery(
                            "from User u left join fetch u.posts where u.id in :ids order by u.id", User.class)
                    .setParameterList("ids", ids)
                    .getResultList();
            return users.stream().map(ListUsersWithPosts::withTitles).toList();
        });
    }
    // end::two-steps[]

    // tag::limit-in-subquery[]
    static List<UserWithPosts> limitInSubquery(SessionFactory sessions, Page page) {
        return sessions.fromTransaction(session -> {
            List<User> users = session.createSelectionQuery("""
                            from User u left join fetch u.posts
                            where u.id in (select v.id from User v order by v.id limit :limit offset :offset)
                            order by u.id""", User.class)
                    .setParameter("limit", page.limit())
                    .setParameter("offset", page.offset())
                    .getResultList();
            return users.stream().map(ListUsersWithPosts::withTitles).toList();
        });
    }
    // end::limit-in-subquery[]
}
