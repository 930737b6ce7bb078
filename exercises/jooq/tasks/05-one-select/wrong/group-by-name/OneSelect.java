package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.USERS;

import java.util.List;
import org.jooq.DSLContext;
import workbook.scenario.UserWithPosts;

public final class OneSelect {

    public static List<UserWithPosts> list(DSLContext ctx) {
        return ctx
                .select(USERS.NAME, USERS.posts().TITLE)
                .from(USERS)
                .join(USERS.posts())
                .orderBy(USERS.ID, USERS.posts().ID)
                .fetchGroups(USERS.NAME, USERS.posts().TITLE)
                .entrySet()
                .stream()
                .map(user -> new UserWithPosts(user.getKey(), user.getValue()))
                .toList();
    }
}
