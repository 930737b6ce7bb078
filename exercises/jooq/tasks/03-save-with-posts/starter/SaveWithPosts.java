package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import workbook.jooq.generated.tables.records.PostsRecord;
import workbook.jooq.generated.tables.records.UsersRecord;
import workbook.scenario.NewPost;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

public final class SaveWithPosts {

    public static StoredUser save(DSLContext ctx, NewUser user) {
        return ctx.transactionResult(trx -> {
            UsersRecord stored = trx.dsl().newRecord(USERS);
            stored.setName(user.name());
            stored.setEmail(user.email());
            stored.store();
            List<Long> postIds = new ArrayList<>();
            for (NewPost post : user.posts()) {
                PostsRecord record = trx.dsl().newRecord(POSTS, post);
                // TODO: say whose post it is, store it, and note its id
                postIds.add(record.getId());
            }
            return new StoredUser(stored.getId(), postIds);
        });
    }
}
