package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import workbook.scenario.UserPostCount;

public final class Projection {

    public static List<UserPostCount> postsPerUser(DSLContext ctx) {
        Map<Long, List<Long>> posts =
                ctx.select(POSTS.USER_ID, POSTS.ID).from(POSTS).fetchGroups(POSTS.USER_ID, POSTS.ID);
        return ctx.select(USERS.ID, USERS.NAME)
                .from(USERS)
                .orderBy(USERS.ID)
                .fetch(user -> new UserPostCount(
                        user.value2(),
                        posts.getOrDefault(user.value1(), List.of()).size()));
    }
}
