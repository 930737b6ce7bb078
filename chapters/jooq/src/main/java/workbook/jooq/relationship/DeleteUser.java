package workbook.jooq.relationship;

import static org.jooq.impl.DSL.select;
import static workbook.jooq.generated.Keys.FK_COMMENTS_POST;
import static workbook.jooq.generated.Keys.FK_COMMENTS_USER;
import static workbook.jooq.generated.Keys.FK_POSTS_USER;
import static workbook.jooq.generated.Keys.FK_POST_TAGS_POST;
import static workbook.jooq.generated.Tables.COMMENTS;
import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.POST_TAGS;
import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.DELETE_USER;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.UpdatableRecord;
import org.jooq.exception.IntegrityConstraintViolationException;
import workbook.jooq.generated.tables.records.PostsRecord;
import workbook.jooq.generated.tables.records.UsersRecord;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A user goes, with posts, their tags and comments, and comments on other people's posts. */
public final class DeleteUser {

    private DeleteUser() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, String, Void>to(DELETE_USER)
                .trap("forget-comments", change(DeleteUser::forgetComments))
                .whichThrows(IntegrityConstraintViolationException.class)
                .trap("delete-records", change(DeleteUser::deleteRecords))
                .alternative("delete-in-sets", change(DeleteUser::deleteInSets))
                .alternative("implicit-join", change(DeleteUser::implicitJoin))
                .idiom("database-cascade", change(DeleteUser::databaseCascade))
                .list();
    }

    // tag::forget-comments[]
    static void forgetComments(DSLContext ctx, String name) {
        // A trap: the posts go by their foreign key, but the one of the comments refuses.
        ctx.deleteFrom(USERS).where(USERS.NAME.eq(name)).execute();
    }
    // end::forget-comments[]

    // tag::delete-records[]
    static void deleteRecords(DSLContext ctx, String name) {
        ctx.transaction(trx -> {
            UsersRecord user = trx.dsl().fetchSingle(USERS, USERS.NAME.eq(name));
            for (PostsRecord post : user.fetchChildren(FK_POSTS_USER)) {
                // A trap: two selects for each post, and a delete for each row.
                post.fetchChildren(FK_COMMENTS_POST).forEach(UpdatableRecord::delete);
                post.fetchChildren(FK_POST_TAGS_POST).forEach(UpdatableRecord::delete);
                post.delete();
            }
            user.fetchChildren(FK_COMMENTS_USER).forEach(UpdatableRecord::delete);
            user.delete();
        });
    }
    // end::delete-records[]

    // tag::delete-in-sets[]
    static void deleteInSets(DSLContext ctx, String name) {
        // Where foreign keys do not cascade: one statement for each table, leaves first.
        // Only answers to comments, a tree of any depth, are still left to their key.
        Select<Record1<Long>> user = select(USERS.ID).from(USERS).where(USERS.NAME.eq(name));
        Select<Record1<Long>> posts = select(POSTS.ID).from(POSTS).where(POSTS.USER_ID.in(user));
        ctx.transaction(trx -> {
            trx.dsl().deleteFrom(COMMENTS).where(COMMENTS.POST_ID.in(posts)).execute();
            trx.dsl().deleteFrom(COMMENTS).where(COMMENTS.USER_ID.in(user)).execute();
            trx.dsl().deleteFrom(POST_TAGS).where(POST_TAGS.POST_ID.in(posts)).execute();
            trx.dsl().deleteFrom(POSTS).where(POSTS.USER_ID.in(user)).execute();
            trx.dsl().deleteFrom(USERS).where(USERS.NAME.eq(name)).execute();
        });
    }
    // end::delete-in-sets[]

    // tag::implicit-join[]
    static void implicitJoin(DSLContext ctx, String name) {
        ctx.transaction(trx -> {
            // A delete cannot join: the path becomes a subselect that is asked about every comment there is.
            trx.dsl().deleteFrom(COMMENTS).where(COMMENTS.user().NAME.eq(name)).execute();
            trx.dsl().deleteFrom(USERS).where(USERS.NAME.eq(name)).execute();
        });
    }
    // end::implicit-join[]

    // tag::database-cascade[]
    static void databaseCascade(DSLContext ctx, String name) {
        ctx.transaction(trx -> {
            trx.dsl()
                    .deleteFrom(COMMENTS)
                    .where(COMMENTS.USER_ID.in(select(USERS.ID).from(USERS).where(USERS.NAME.eq(name))))
                    .execute();
            // The foreign keys take the posts along, and with them their tags and comments.
            trx.dsl().deleteFrom(USERS).where(USERS.NAME.eq(name)).execute();
        });
    }
    // end::database-cascade[]
}
