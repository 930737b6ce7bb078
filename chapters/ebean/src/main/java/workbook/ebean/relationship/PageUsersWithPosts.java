package workbook.ebean.relationship;

import static workbook.ebean.relationship.ListUsersWithPosts.withPosts;
import static workbook.scenario.Relationship.PAGE_USERS_WITH_POSTS;

import io.ebean.Database;
import io.ebean.PagedList;
import java.util.List;
import workbook.ebean.relationship.query.QUser;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Page;
import workbook.scenario.UserWithPosts;

/** One page of users, each with the titles of all posts. */
public final class PageUsersWithPosts {

    private PageUsersWithPosts() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, Page, List<UserWithPosts>>to(PAGE_USERS_WITH_POSTS)
                .trap("page-in-memory", PageUsersWithPosts::pageInMemory)
                .trap("limit-native-sql", PageUsersWithPosts::limitNativeSql)
                .whichIsWrong()
                .idiom("fetch", PageUsersWithPosts::fetch)
                .alternative("fetch-query", PageUsersWithPosts::fetchQuery)
                .alternative("paged-list", PageUsersWithPosts::pagedList)
                .alternative("limit-in-subquery", PageUsersWithPosts::limitInSubquery)
                .list();
    }

    // tag::page-in-memory[]
    static List<UserWithPosts> pageInMemory(Database database, Page page) {
        // A trap: the whole table travels, whatever the size of the page.
        return new QUser(database)
                .posts.fetch()
                .id.asc()
                .findList().stream()
                .skip(page.offset())
                .limit(page.limit())
                .map(ListUsersWithPosts::withPosts)
                .toList();
    }
    // end::page-in-memory[]

    // tag::limit-native-sql[]
    static List<UserWithPosts> limitNativeSql(Database database, Page page) {
        // A trap: a row of this SQL is a post, so the limit counts posts.
        return database
                .findNative(User.class, """
                        select u.id, u.name, p.id, p.title
                        from users u left join posts p on p.user_id = u.id
                        order by u.id, p.id
                        limit :limit offset :offset""")
                .setParameter("limit", page.limit())
                .setParameter("offset", page.offset())
                .findList()
                .stream()
                .map(ListUsersWithPosts::withPosts)
                .toList();
    }
    // end::limit-native-sql[]

    // tag::fetch[]
    static List<UserWithPosts> fetch(Database database, Page page) {
        // A limit and a joined collection do not go together: Ebean fetches the posts by a query of their own.
        return new QUser(database)
                .posts.fetch()
                .id.asc()
                .setFirstRow(page.offset())
                .setMaxRows(page.limit())
                .findList().stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::fetch[]

    // tag::fetch-query[]
    static List<UserWithPosts> fetchQuery(Database database, Page page) {
        return new QUser(database)
                .posts.fetchQuery()
                .id.asc()
                .setFirstRow(page.offset())
                .setMaxRows(page.limit())
                .findList().stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::fetch-query[]

    // tag::paged-list[]
    static List<UserWithPosts> pagedList(Database database, Page page) {
        PagedList<User> users = new QUser(database)
                .posts.fetch()
                .id.asc()
                .setFirstRow(page.offset())
                .setMaxRows(page.limit())
                .findPagedList();
        // The list knows its page; getTotalCount() would send one select more.
        return users.getList().stream().map(user -> withPosts(user)).toList();
    }
    // end::paged-list[]

    // tag::limit-in-subquery[]
    static List<UserWithPosts> limitInSubquery(Database database, Page page) {
        QUser onPage = new QUser(database)
                .select(QUser.Alias.id)
                .id.asc()
                .setFirstRow(page.offset())
                .setMaxRows(page.limit());
        return new QUser(database)
                .posts.fetch()
                .id.in(onPage.query())
                .id.asc()
                .findList().stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::limit-in-subquery[]
}
