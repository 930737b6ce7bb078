package workbook.ebean.relationship;

import static workbook.scenario.Relationship.PAGE_USERS_WITH_POSTS;

import io.ebean.Database;
import io.ebean.PagedList;
import io.ebean.Query;
import java.util.List;
import java.util.stream.Stream;
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
        List<User> all = new QUser(database).posts.fetch().id.asc().findList();
        Stream<User> users = all.stream().skip(page.offset()).limit(page.limit());
        return users.map(ListUsersWithPosts::withPosts).toList();
    }
    // end::page-in-memory[]

    // tag::limit-native-sql[]
    static List<UserWithPosts> limitNativeSql(Database database, Page page) {
        // A trap: a row of this SQL is a post, so the limit counts posts.
        Query<User> query = database.findNative(User.class, """
                select u.id, u.name, p.id, p.title
                from users u left join posts p on p.user_id = u.id
                order by u.id, p.id
                limit :limit offset :offset""");
        query.setParameter("limit", page.limit()).setParameter("offset", page.offset());
        return query.findList().stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::limit-native-sql[]

    // tag::fetch[]
    static List<UserWithPosts> fetch(Database database, Page page) {
        // A limit and a joined collection do not go together: Ebean fetches the posts by a query of their own.
        QUser query = new QUser(database).posts.fetch().id.asc();
        List<User> users =
                query.setFirstRow(page.offset()).setMaxRows(page.limit()).findList();
        return users.stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::fetch[]

    // tag::fetch-query[]
    static List<UserWithPosts> fetchQuery(Database database, Page page) {
        QUser query = new QUser(database).posts.fetchQuery().id.asc();
        List<User> users =
                query.setFirstRow(page.offset()).setMaxRows(page.limit()).findList();
        return users.stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::fetch-query[]

    // tag::paged-list[]
    static List<UserWithPosts> pagedList(Database database, Page page) {
        QUser query = new QUser(database).posts.fetch().id.asc();
        PagedList<User> users =
                query.setFirstRow(page.offset()).setMaxRows(page.limit()).findPagedList();
        // The list knows its page; getTotalCount() would send one select more.
        return users.getList().stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::paged-list[]

    // tag::limit-in-subquery[]
    static List<UserWithPosts> limitInSubquery(Database database, Page page) {
        QUser ids = new QUser(database).select(QUser.Alias.id).id.asc();
        ids.setFirstRow(page.offset()).setMaxRows(page.limit());
        List<User> users =
                new QUser(database).posts.fetch().id.in(ids.query()).id.asc().findList();
        return users.stream().map(ListUsersWithPosts::withPosts).toList();
    }
    // end::limit-in-subquery[]
}
