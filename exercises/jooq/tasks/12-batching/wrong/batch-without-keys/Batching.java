package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;

import java.util.List;
import org.jooq.DSLContext;
import workbook.jooq.generated.tables.records.PostsRecord;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

public final class Batching {

    public static StoredUser save(DSLContext ctx, NewUser user) {
        return ctx.transactionResult(trx -> {
            long userId = trx.dsl()
                    .insertInto(USERS, USERS.NAME, USERS.EMAIL)
                    .values(user.name(), user.email())
                    .returning(USERS.ID)
                    .fetchSingle(USERS.ID);
            List<PostsRecord> posts = user.posts().stream()
                    .map(post -> {
                        PostsRecord record = trx.dsl().newRecord(POSTS, post);
                        record.setUserId(userId);
                        return record;
                    })
                    .toList();
            trx.dsl().batchInsert(posts).execute();
            return new StoredUser(userId, posts.stream().map(PostsRecord::getId).toList());
        });
    }
}
