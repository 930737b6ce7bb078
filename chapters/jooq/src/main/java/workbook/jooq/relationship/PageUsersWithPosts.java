package workbook.jooq.relationship;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.denseRank;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.orderBy;
import static org.jooq.impl.DSL.select;
import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Relationship.PAGE_USERS_WITH_POSTS;
import static workbook.schema.DatabaseKind.POSTGRESQL;
import static workbook.schema.DatabaseKind.SQLITE;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Page;
import workbook.scenario.UserWithPosts;

/** One page of users, each with the titles of all posts. */
public final class PageUsersWithPosts {

    private PageUsersWithPosts() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, Page, List<UserWithPosts>>to(PAGE_USERS_WITH_POSTS)
                .trap("limit-joined-rows", PageUsersWithPosts::limitJoinedRows)
                .whichIsWrong()
                .trap("page-in-memory", PageUsersWithPosts::pageInMemory)
                .idiom("multiset", PageUsersWithPosts::multisetOfPosts)
                .alternative("derived-table", PageUsersWithPosts::derivedTable)
                .alternative("two-selects", PageUsersWithPosts::twoSelects)
                .alternative("window", PageUsersWithPosts::window)
                .alternative("qualify", PageUsersWithPosts::qualify)
                .whichThrows(DataAccessException.class, SQLITE, POSTGRESQL)
                .list();
    }

    // tag::limit-joined-rows[]
    static List<UserWithPosts> limitJoinedRows(DSLContext ctx, Page page) {
        // A trap: a row is a post here, so the limit counts posts.
        return ListUsersWithPosts.usersOf(ctx.select(USERS.ID, USERS.NAME, USERS.posts().TITLE)
                .from(USERS)
                .leftJoin(USERS.posts())
                .orderBy(USERS.ID, USERS.posts().ID)
                .limit(page.limit())
                .offset(page.offset())
                .fetchGroups(USERS));
    }
    // end::limit-joined-rows[]

    // tag::page-in-memory[]
    static List<UserWithPosts> pageInMemory(DSLContext ctx, Page page) {
        // A trap: the whole table travels, whatever the size of the page.
        return ListUsersWithPosts.multisetOfPosts(ctx).stream()
                .skip(page.offset())
                .limit(page.limit())
                .toList();
    }
    // end::page-in-memory[]

    // tag::multiset[]
    static List<UserWithPosts> multisetOfPosts(DSLContext ctx, Page page) {
        // A row is a user here, whatever the number of posts: the limit counts users.
        return ctx.select(
                        USERS.NAME,
                        multiset(select(USERS.posts().TITLE).from(USERS.posts()).orderBy(USERS.posts().ID))
                                .convertFrom(posts -> posts.map(Record1::value1)))
                .from(USERS)
                .orderBy(USERS.ID)
                .limit(page.limit())
                .offset(page.offset())
                .fetch(mapping(UserWithPosts::new));
    }
    // end::multiset[]

    // tag::derived-table[]
    static List<UserWithPosts> derivedTable(DSLContext ctx, Page page) {
        // The derived table takes the name of USERS, so that the columns outside are those of USERS.
        return ListUsersWithPosts.usersOf(ctx.select(USERS.ID, USERS.NAME, POSTS.TITLE)
                .from(select(USERS.ID, USERS.NAME)
                        .from(USERS)
                        .orderBy(USERS.ID)
                        .limit(page.limit())
                        .offset(page.offset())
                        .asTable(USERS))
                .leftJoin(POSTS)
                .on(POSTS.USER_ID.eq(USERS.ID))
                .orderBy(USERS.ID, POSTS.ID)
                .fetchGroups(USERS));
    }
    // end::derived-table[]

    // tag::two-selects[]
    static List<UserWithPosts> twoSelects(DSLContext ctx, Page page) {
        List<Long> ids = ctx.select(USERS.ID)
                .from(USERS)
                .orderBy(USERS.ID)
                .limit(page.limit())
                .offset(page.offset())
                .fetch(USERS.ID);
        return ListUsersWithPosts.usersOf(ctx.select(USERS.ID, USERS.NAME, USERS.posts().TITLE)
                .from(USERS)
                .leftJoin(USERS.posts())
                .where(USERS.ID.in(ids))
                .orderBy(USERS.ID, USERS.posts().ID)
                .fetchGroups(USERS));
    }
    // end::two-selects[]

    // tag::window[]
    static List<UserWithPosts> window(DSLContext ctx, Page page) {
        // Numbers the users of the joined rows; the database joins them all before it can.
        Field<Integer> place = denseRank().over(orderBy(USERS.ID)).as("place");
        Field<Long> postId = POSTS.ID.as("post_id");
        Table<?> rows = select(USERS.ID, USERS.NAME, POSTS.TITLE, postId, place)
                .from(USERS)
                .leftJoin(POSTS)
                .on(POSTS.USER_ID.eq(USERS.ID))
                .asTable("numbered");
        return ListUsersWithPosts.usersOf(
                ctx.select(rows.field(USERS.ID), rows.field(USERS.NAME), rows.field(POSTS.TITLE))
                        .from(rows)
                        .where(rows.field(place).between(page.offset() + 1, page.offset() + page.limit()))
                        .orderBy(rows.field(USERS.ID), rows.field(postId))
                        .fetchGroups(USERS));
    }
    // end::window[]

    // tag::qualify[]
    static List<UserWithPosts> qualify(DSLContext ctx, Page page) {
        // H2 can filter by a window itself. For a database that cannot, only jOOQ's commercial editions rewrite it.
        return ListUsersWithPosts.usersOf(ctx.select(USERS.ID, USERS.NAME, POSTS.TITLE)
                .from(USERS)
                .leftJoin(POSTS)
                .on(POSTS.USER_ID.eq(USERS.ID))
                .qualify(denseRank().over(orderBy(USERS.ID)).between(page.offset() + 1, page.offset() + page.limit()))
                .orderBy(USERS.ID, POSTS.ID)
                .fetchGroups(USERS));
    }
    // end::qualify[]
}
