package workbook.jooq.relationship;

import static org.jooq.impl.DSL.row;
import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;
import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import workbook.jooq.generated.tables.records.PostsRecord;
import workbook.jooq.generated.tables.records.UsersRecord;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewPost;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

/** A user and the posts, stored together; the database gives out the ids. */
public final class CreateUserWithPosts {

    private CreateUserWithPosts() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, NewUser, StoredUser>to(CREATE_USER_WITH_POSTS)
                .trap("store-each", CreateUserWithPosts::storeEach)
                .trap("batch-insert", CreateUserWithPosts::batchInsert)
                .whichThrows(NullPointerException.class)
                .alternative("batch-then-read", CreateUserWithPosts::batchThenRead)
                .idiom("multi-row", CreateUserWithPosts::multiRow)
                .list();
    }

    // tag::store-each[]
    static StoredUser storeEach(DSLContext ctx, NewUser user) {
        return ctx.transactionResult(trx -> {
            UsersRecord stored = trx.dsl().newRecord(USERS);
            stored.setName(user.name());
            stored.setEmail(user.email());
            stored.store();
            List<Long> postIds = new ArrayList<>();
            for (NewPost post : user.posts()) {
                PostsRecord record = trx.dsl().newRecord(POSTS, post);
                record.setUserId(stored.getId());
                // A trap: one round trip for each post.
                record.store();
                postIds.add(record.getId());
            }
            return new StoredUser(stored.getId(), postIds);
        });
    }
    // end::store-each[]

    // tag::batch-insert[]
    static StoredUser batchInsert(DSLContext ctx, NewUser user) {
        return ctx.transactionResult(trx -> {
            long userId = insertUser(user, trx.dsl());
            List<PostsRecord> posts = records(user.posts(), userId, trx.dsl());
            trx.dsl().batchInsert(posts).execute();
            List<Long> postIds = new ArrayList<>();
            for (PostsRecord post : posts) {
                // A trap: one round trip, but a batch brings no keys back. The id is still null.
                long id = post.getId();
                postIds.add(id);
            }
            return new StoredUser(userId, postIds);
        });
    }
    // end::batch-insert[]

    // tag::batch-then-read[]
    static StoredUser batchThenRead(DSLContext ctx, NewUser user) {
        return ctx.transactionResult(trx -> {
            long userId = insertUser(user, trx.dsl());
            trx.dsl().batchInsert(records(user.posts(), userId, trx.dsl())).execute();
            // In the order in which they were inserted: until the commit, nobody else can give this user a post.
            List<Long> postIds = trx.dsl()
                    .select(POSTS.ID)
                    .from(POSTS)
                    .where(POSTS.USER_ID.eq(userId))
                    .orderBy(POSTS.ID)
                    .fetch(POSTS.ID);
            return new StoredUser(userId, postIds);
        });
    }
    // end::batch-then-read[]

    // tag::multi-row[]
    static StoredUser multiRow(DSLContext ctx, NewUser user) {
        return ctx.transactionResult(trx -> {
            long userId = insertUser(user, trx.dsl());
            // No posts: jOOQ sends nothing and returns an empty result.
            List<Long> postIds = trx.dsl()
                    .insertInto(POSTS, POSTS.TITLE, POSTS.CONTENT, POSTS.USER_ID)
                    .valuesOfRows(user.posts().stream()
                            .map(post -> row(post.title(), post.content(), userId))
                            .toList())
                    .returning(POSTS.ID)
                    .fetch(POSTS.ID);
            return new StoredUser(userId, postIds);
        });
    }
    // end::multi-row[]

    private static long insertUser(NewUser user, DSLContext ctx) {
        return ctx.insertInto(USERS, USERS.NAME, USERS.EMAIL)
                .values(user.name(), user.email())
                .returning(USERS.ID)
                .fetchSingle(USERS.ID);
    }

    private static List<PostsRecord> records(List<NewPost> posts, long userId, DSLContext ctx) {
        return posts.stream()
                .map(post -> {
                    PostsRecord record = ctx.newRecord(POSTS, post);
                    record.setUserId(userId);
                    return record;
                })
                .toList();
    }
}
