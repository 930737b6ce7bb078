package workbook.jooq.relationship;

import static org.jooq.impl.DSL.select;
import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.MOVE_POST;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.PostMove;

/** A post gets another owner: one column, the foreign key, is all there is to change. */
public final class MovePost {

    private record Post(Long id, String title, String content, Long userId) {}

    private MovePost() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, PostMove, Void>to(MOVE_POST)
                .trap("change-without-store", change(MovePost::changeWithoutStore))
                .whichIsWrong()
                .trap("save-whole-row", change(MovePost::saveWholeRow))
                .alternative("store-record", change(MovePost::storeRecord))
                .idiom("single-update", change(MovePost::singleUpdate))
                .list();
    }

    // tag::change-without-store[]
    static void changeWithoutStore(DSLContext ctx, PostMove move) {
        ctx.transaction(trx -> trx.dsl()
                .fetchOptional(POSTS, POSTS.TITLE.eq(move.postTitle()))
                // A trap: nobody looks for changes at the commit. Without store(), nothing is written.
                .ifPresent(post -> post.setUserId(userId(move.newOwnerName(), trx.dsl()))));
    }
    // end::change-without-store[]

    // tag::save-whole-row[]
    static void saveWholeRow(DSLContext ctx, PostMove move) {
        ctx.transaction(trx -> trx.dsl()
                .select(POSTS.ID, POSTS.TITLE, POSTS.CONTENT, POSTS.USER_ID)
                .from(POSTS)
                .where(POSTS.TITLE.eq(move.postTitle()))
                .fetchOptional(Records.mapping(Post::new))
                .map(post -> new Post(post.id(), post.title(), post.content(), userId(move.newOwnerName(), trx.dsl())))
                // A trap: a record made from an object has every column set, so that what was read is written back,
                // over what others have changed in between.
                .ifPresent(post -> trx.dsl().newRecord(POSTS, post).update()));
    }
    // end::save-whole-row[]

    // tag::store-record[]
    static void storeRecord(DSLContext ctx, PostMove move) {
        ctx.transaction(trx -> trx.dsl()
                .fetchOptional(POSTS, POSTS.TITLE.eq(move.postTitle()))
                .ifPresent(post -> {
                    // Two reads more than needed, but a missing user is an error of its own.
                    post.setUserId(userId(move.newOwnerName(), trx.dsl()));
                    // The record knows which column was set, and writes that one.
                    post.store();
                }));
    }
    // end::store-record[]

    // tag::single-update[]
    static void singleUpdate(DSLContext ctx, PostMove move) {
        // One statement is a transaction by itself. No user of that name: null, which the column refuses.
        ctx.update(POSTS)
                .set(POSTS.USER_ID, select(USERS.ID).from(USERS).where(USERS.NAME.eq(move.newOwnerName())))
                .where(POSTS.TITLE.eq(move.postTitle()))
                .execute();
    }
    // end::single-update[]

    private static Long userId(String name, DSLContext ctx) {
        return ctx.select(USERS.ID).from(USERS).where(USERS.NAME.eq(name)).fetchSingle(USERS.ID);
    }
}
