package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import workbook.scenario.UserWithPosts;

public final class OneSelect {

    public static List<UserWithPosts> list(DSLContext ctx) {
        Map<Long, List<String>> titles = ctx.select(POSTS.USER_ID, POSTS.TITLE)
                .from(POSTS)
                .orderBy(POSTS.ID)
                .fetchGroups(POSTS.USER_ID, POSTS.TITLE);
        return ctx.select(USERS.ID, USERS.NAME)
                .from(USERS)
                .orderBy(USERS.ID)
                .fetch(user -> new UserWithPosts(user.value2(), titles.getOrDefault(user.value1(), List.of())));
    }
}
