package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Result;
import workbook.scenario.UserWithPosts;

public final class TwoSelects {

    public static List<UserWithPosts> list(DSLContext ctx) {
        Result<Record2<Long, String>> users =
                ctx.select(USERS.ID, USERS.NAME).from(USERS).orderBy(USERS.ID).fetch();
        Map<Long, List<String>> titles = new HashMap<>();
        // TODO: fetch the titles of all of them with one more select
        for (Long userId : users.getValues(USERS.ID)) {
            titles.put(userId, titles(ctx, userId));
        }
        return users.map(user -> new UserWithPosts(user.value2(), titles.getOrDefault(user.value1(), List.of())));
    }

    private static List<String> titles(DSLContext ctx, Long userId) {
        return ctx.select(POSTS.TITLE)
                .from(POSTS)
                .where(POSTS.USER_ID.eq(userId))
                .orderBy(POSTS.ID)
                .fetch(POSTS.TITLE);
    }
}
