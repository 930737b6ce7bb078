package workbook.jooq.relationship;

import static org.jooq.Rows.toRowArray;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;
import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.REPLACE_POSTS;
import static workbook.schema.DatabaseKind.SQLITE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import workbook.jooq.generated.tables.records.PostsRecord;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewPost;
import workbook.scenario.NewPostList;

/** A user's posts become those of a new list; the title says which is which. */
public final class ReplacePosts {

    private ReplacePosts() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, NewPostList, Void>to(REPLACE_POSTS)
                .trap("delete-and-reinsert", change(ReplacePosts::deleteAndReinsert))
                .whichIsWrong()
                .trap("store-each", change(ReplacePosts::storeEach))
                .idiom("batch-store", change(ReplacePosts::batchStore))
                .alternative("merge", change(ReplacePosts::merge))
                .whichThrows(DataAccessException.class, SQLITE)
                .list();
    }

    // tag::delete-and-reinsert[]
    static void deleteAndReinsert(DSLContext ctx, NewPostList list) {
        ctx.transaction(trx -> {
            long userId = userId(list.userName(), trx.dsl());
            // A trap: posts that stay get new ids, and lose the tags and comments of the old ones.
            trx.dsl().deleteFrom(POSTS).where(POSTS.USER_ID.eq(userId)).execute();
            trx.dsl()
                    .insertInto(POSTS, POSTS.TITLE, POSTS.CONTENT, POSTS.USER_ID)
                    .valuesOfRows(list.posts().stream()
                            .map(post -> row(post.title(), post.content(), userId))
                            .toList())
                    .execute();
        });
    }
    // end::delete-and-reinsert[]

    // tag::store-each[]
    static void storeEach(DSLContext ctx, NewPostList list) {
        ctx.transaction(trx -> {
            long userId = userId(list.userName(), trx.dsl());
            Map<String, PostsRecord> stored = storedPosts(userId, trx.dsl());
            for (NewPost post : list.posts()) {
                PostsRecord record = stored.remove(post.title());
                if (record == null) {
                    record = newPost(post, userId, trx.dsl());
                }
                // A trap: setting a column marks it as changed, even to what it was. Every post is written, one by one.
                record.setContent(post.content());
                record.store();
            }
            for (PostsRecord gone : stored.values()) {
                gone.delete();
            }
        });
    }
    // end::store-each[]

    // tag::batch-store[]
    static void batchStore(DSLContext ctx, NewPostList list) {
        ctx.transaction(trx -> {
            long userId = userId(list.userName(), trx.dsl());
            Map<String, PostsRecord> stored = storedPosts(userId, trx.dsl());
            List<PostsRecord> records = new ArrayList<>();
            for (NewPost post : list.posts()) {
                PostsRecord record = stored.remove(post.title());
                if (record == null) {
                    records.add(newPost(post, userId, trx.dsl()));
                } else if (!record.getContent().equals(post.content())) {
                    record.setContent(post.content());
                    records.add(record);
                }
            }
            trx.dsl().batchDelete(stored.values()).execute();
            // Inserts what is new and updates what was read: a batch for each of the two statements.
            trx.dsl().batchStore(records).execute();
        });
    }
    // end::batch-store[]

    // tag::merge[]
    static void merge(DSLContext ctx, NewPostList list) {
        ctx.transaction(trx -> {
            long userId = userId(list.userName(), trx.dsl());
            trx.dsl()
                    .deleteFrom(POSTS)
                    .where(POSTS.USER_ID.eq(userId))
                    .and(POSTS.TITLE.notIn(
                            list.posts().stream().map(NewPost::title).toList()))
                    .execute();
            // The databases compare and write. SQLite has no MERGE, and its ON CONFLICT wants a unique title.
            Table<Record2<String, String>> wanted = values(list.posts().stream()
                            .collect(toRowArray(post -> val(post.title()), post -> val(post.content()))))
                    .as("wanted", POSTS.TITLE.getName(), POSTS.CONTENT.getName());
            trx.dsl()
                    .mergeInto(POSTS)
                    .using(wanted)
                    .on(POSTS.USER_ID.eq(userId))
                    .and(POSTS.TITLE.eq(wanted.field(POSTS.TITLE)))
                    .whenMatchedAnd(POSTS.CONTENT.ne(wanted.field(POSTS.CONTENT)))
                    .thenUpdate()
                    .set(POSTS.CONTENT, wanted.field(POSTS.CONTENT))
                    .whenNotMatchedThenInsert(POSTS.TITLE, POSTS.CONTENT, POSTS.USER_ID)
                    .values(wanted.field(POSTS.TITLE), wanted.field(POSTS.CONTENT), val(userId))
                    .execute();
        });
    }
    // end::merge[]

    private static long userId(String name, DSLContext ctx) {
        return ctx.select(USERS.ID).from(USERS).where(USERS.NAME.eq(name)).fetchSingle(USERS.ID);
    }

    private static Map<String, PostsRecord> storedPosts(long userId, DSLContext ctx) {
        return ctx.selectFrom(POSTS)
                .where(POSTS.USER_ID.eq(userId))
                .orderBy(POSTS.ID)
                .fetchMap(POSTS.TITLE);
    }

    private static PostsRecord newPost(NewPost post, long userId, DSLContext ctx) {
        PostsRecord record = ctx.newRecord(POSTS, post);
        record.setUserId(userId);
        return record;
    }
}
