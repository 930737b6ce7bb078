package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import workbook.jooq.generated.tables.records.PostsRecord;
import workbook.scenario.NewPost;
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
            List<Long> postIds = new ArrayList<>();
            // TODO: insert all posts with one statement
            for (NewPost post : user.posts()) {
                PostsRecord record = trx.dsl().newRecord(POSTS, post);
                record.setUserId(userId);
                record.store();
                postIds.add(record.getId());
            }
            return new StoredUser(userId, postIds);
        });
    }
}
