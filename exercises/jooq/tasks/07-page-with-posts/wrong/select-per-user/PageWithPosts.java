package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;

import java.util.List;
import org.jooq.DSLContext;
import workbook.scenario.Page;
import workbook.scenario.UserWithPosts;

public final class PageWithPosts {

    public static List<UserWithPosts> page(DSLContext ctx, Page page) {
        return ctx.select(USERS.ID, USERS.NAME)
                .from(USERS)
                .orderBy(USERS.ID)
                .limit(page.limit())
                .offset(page.offset())
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
