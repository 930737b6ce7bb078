package workbook.jooq.relationship;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static workbook.jooq.generated.Keys.FK_POSTS_USER;
import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Relationship.FIND_USER_AND_READ_POSTS;

import java.util.List;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record1;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** One user by name, and the titles of that user's posts. */
public final class FindUserAndReadPosts {

    private FindUserAndReadPosts() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, String, List<String>>to(FIND_USER_AND_READ_POSTS)
                .trap("read-after-close", FindUserAndReadPosts::readAfterClose)
                .whichIsWrong()
                .alternative("fetch-children", FindUserAndReadPosts::fetchChildren)
                .alternative("join", FindUserAndReadPosts::join)
                .idiom("implicit-join", FindUserAndReadPosts::implicitJoin)
                .alternative("multiset", FindUserAndReadPosts::multisetOfPosts)
                .list();
    }

    // tag::read-after-close[]
    static List<String> readAfterClose(DSLContext ctx, String name) {
        // A trap: a cursor reads from an open result, and this one was closed. What fetch() returns has no such end.
        return findPosts(name, ctx).fetch(Record1::value1);
    }

    private static Cursor<Record1<String>> findPosts(String name, DSLContext ctx) {
        try (Cursor<Record1<String>> posts = ctx.select(POSTS.TITLE)
                .from(POSTS)
                .where(POSTS.user().NAME.eq(name))
                .orderBy(POSTS.ID)
                .fetchLazy()) {
            return posts;
        }
    }
    // end::read-after-close[]

    // tag::fetch-children[]
    static List<String> fetchChildren(DSLContext ctx, String name) {
        // A record is never lazy: the second select goes out here, because it is asked for here.
        return ctx.fetchOptional(USERS, USERS.NAME.eq(name))
                .map(user -> user.fetchChildren(FK_POSTS_USER).sortAsc(POSTS.ID).getValues(POSTS.TITLE))
                .orElse(List.of());
    }
    // end::fetch-children[]

    // tag::join[]
    static List<String> join(DSLContext ctx, String name) {
        return ctx.select(USERS.posts().TITLE)
                .from(USERS)
                .join(USERS.posts())
                .where(USERS.NAME.eq(name))
                .orderBy(USERS.posts().ID)
                .fetch(USERS.posts().TITLE);
    }
    // end::join[]

    // tag::implicit-join[]
    static List<String> implicitJoin(DSLContext ctx, String name) {
        // From the many to the one, a path joins by itself.
        return ctx.select(POSTS.TITLE)
                .from(POSTS)
                .where(POSTS.user().NAME.eq(name))
                .orderBy(POSTS.ID)
                .fetch(POSTS.TITLE);
    }
    // end::implicit-join[]

    // tag::multiset[]
    static List<String> multisetOfPosts(DSLContext ctx, String name) {
        // Unlike a join, this tells a user without posts from no user.
        return ctx.select(
                        multiset(select(USERS.posts().TITLE).from(USERS.posts()).orderBy(USERS.posts().ID))
                                .convertFrom(posts -> posts.map(Record1::value1)))
                .from(USERS)
                .where(USERS.NAME.eq(name))
                .fetchOptional(Record1::value1)
                .orElse(List.of());
    }
    // end::multiset[]
}
