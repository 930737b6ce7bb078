package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;

import java.util.List;
import org.jooq.DSLContext;
import workbook.scenario.UserWithPosts;

public final class OneSelect {

    public static List<UserWithPosts> list(DSLContext ctx) {
        // TODO: let this one query bring the titles along
        return ctx.select(USERS.ID, USERS.NAME)
                .from(USERS)
                .orderBy(USERS.ID)
                .fetch(user -> new UserWithPosts(user.value2(), titles(ctx, user.value1())));
    }

    private static List<String> titles(DSLContext ctx, Long userId) {
        return ctx.select(POSTS.TITLE)
                .from(POSTS)
                .where(POSTS.USER_ID.eq(userId))
                .orderBy(POSTS.ID)
                .fetch(POSTS.TITLE);
    }
}
