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
        for (int from = 0; from < users.size(); from += 10) {
            titles.putAll(titles(ctx, users.subList(from, Math.min(from + 10, users.size()))));
        }
        return users.map(user -> new UserWithPosts(user.value2(), titles.getOrDefault(user.value1(), List.of())));
    }

    private static Map<Long, List<String>> titles(DSLContext ctx, List<Record2<Long, String>> users) {
        return ctx.select(POSTS.USER_ID, POSTS.TITLE)
                .from(POSTS)
                .where(POSTS.USER_ID.in(users.stream().map(Record2::value1).toList()))
                .orderBy(POSTS.ID)
                .fetchGroups(POSTS.USER_ID, POSTS.TITLE);
    }
}
