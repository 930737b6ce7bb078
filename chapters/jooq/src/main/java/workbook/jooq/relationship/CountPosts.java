package workbook.jooq.relationship;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectFrom;
import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Relationship.COUNT_POSTS;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Result;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.UserPostCount;

/** How many posts each user has, users with none included. */
public final class CountPosts {

    private CountPosts() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, Void, List<UserPostCount>>to(COUNT_POSTS)
                .trap("count-per-user", (ctx, none) -> countPerUser(ctx))
                .trap("load-and-count", (ctx, none) -> loadAndCount(ctx))
                .trap("inner-join", (ctx, none) -> innerJoin(ctx))
                .whichIsWrong()
                .trap("count-rows", (ctx, none) -> countRows(ctx))
                .whichIsWrong()
                .idiom("group-by", (ctx, none) -> groupBy(ctx))
                .idiom("correlated-subquery", (ctx, none) -> correlatedSubquery(ctx))
                .list();
    }

    // tag::count-per-user[]
    static List<UserPostCount> countPerUser(DSLContext ctx) {
        // A trap: N+1, one more select for each user.
        return ctx.selectFrom(USERS)
                .orderBy(USERS.ID)
                .fetch(user ->
                        new UserPostCount(user.getName(), ctx.fetchCount(POSTS, POSTS.USER_ID.eq(user.getId()))));
    }
    // end::count-per-user[]

    // tag::load-and-count[]
    static List<UserPostCount> loadAndCount(DSLContext ctx) {
        // A trap: every post travels, to be counted and thrown away.
        return ctx.select(USERS.NAME, multiset(selectFrom(USERS.posts())).convertFrom(Result::size))
                .from(USERS)
                .orderBy(USERS.ID)
                .fetch(mapping((name, posts) -> new UserPostCount(name, posts)));
    }
    // end::load-and-count[]

    // tag::inner-join[]
    static List<UserPostCount> innerJoin(DSLContext ctx) {
        // A trap: a user without posts has no joined row, and is lost.
        return ctx.select(POSTS.user().NAME, count())
                .from(POSTS)
                .groupBy(POSTS.user().ID, POSTS.user().NAME)
                .orderBy(POSTS.user().ID)
                .fetch(mapping((name, posts) -> new UserPostCount(name, posts)));
    }
    // end::inner-join[]

    // tag::count-rows[]
    static List<UserPostCount> countRows(DSLContext ctx) {
        // A trap: a user without posts still has one joined row, and count() counts it.
        return ctx.select(USERS.NAME, count())
                .from(USERS)
                .leftJoin(USERS.posts())
                .groupBy(USERS.ID, USERS.NAME)
                .orderBy(USERS.ID)
                .fetch(mapping((name, posts) -> new UserPostCount(name, posts)));
    }
    // end::count-rows[]

    // tag::group-by[]
    static List<UserPostCount> groupBy(DSLContext ctx) {
        // count(id) passes over the null of a user without posts.
        return ctx.select(USERS.NAME, count(USERS.posts().ID))
                .from(USERS)
                .leftJoin(USERS.posts())
                .groupBy(USERS.ID, USERS.NAME)
                .orderBy(USERS.ID)
                .fetch(mapping((name, posts) -> new UserPostCount(name, posts)));
    }
    // end::group-by[]

    // tag::correlated-subquery[]
    static List<UserPostCount> correlatedSubquery(DSLContext ctx) {
        return ctx.select(USERS.NAME, field(selectCount().from(USERS.posts())))
                .from(USERS)
                .orderBy(USERS.ID)
                .fetch(mapping((name, posts) -> new UserPostCount(name, posts)));
    }
    // end::correlated-subquery[]
}
