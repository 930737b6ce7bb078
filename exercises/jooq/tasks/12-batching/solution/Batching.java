package workbook.exercises.jooq;

import static org.jooq.impl.DSL.row;
import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;

import java.util.List;
import org.jooq.DSLContext;
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
}
