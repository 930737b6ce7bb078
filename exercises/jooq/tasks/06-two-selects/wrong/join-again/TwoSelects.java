package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.USERS;

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
        Map<Long, List<String>> titles = ctx.select(USERS.ID, USERS.NAME, USERS.posts().TITLE)
                .from(USERS)
                .join(USERS.posts())
                .orderBy(USERS.posts().ID)
                .fetchGroups(USERS.ID, USERS.posts().TITLE);
        return users.map(user -> new UserWithPosts(user.value2(), titles.getOrDefault(user.value1(), List.of())));
    }
}
