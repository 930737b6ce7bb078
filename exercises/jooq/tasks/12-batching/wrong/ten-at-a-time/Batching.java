package workbook.exercises.jooq;

import static org.jooq.impl.DSL.row;
import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
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
            for (int from = 0; from < user.posts().size(); from += 10) {
                List<NewPost> ten = user.posts()
                        .subList(from, Math.min(from + 10, user.posts().size()));
                postIds.addAll(trx.dsl()
                        .insertInto(POSTS, POSTS.TITLE, POSTS.CONTENT, POSTS.USER_ID)
                        .valuesOfRows(ten.stream()
                                .map(post -> row(post.title(), post.content(), userId))
                                .toList())
                        .returning(POSTS.ID)
                        .fetch(POSTS.ID));
            }
            return new StoredUser(userId, postIds);
        });
    }
}
