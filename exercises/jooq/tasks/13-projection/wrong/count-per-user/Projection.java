package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;

import java.util.List;
import org.jooq.DSLContext;
import workbook.scenario.UserPostCount;

public final class Projection {

    public static List<UserPostCount> postsPerUser(DSLContext ctx) {
        return ctx.select(USERS.ID, USERS.NAME)
                .from(USERS)
                .orderBy(USERS.ID)
                .fetch(user ->
                        new UserPostCount(user.value2(), ctx.fetchCount(POSTS, POSTS.USER_ID.eq(user.value1()))));
    }
}
