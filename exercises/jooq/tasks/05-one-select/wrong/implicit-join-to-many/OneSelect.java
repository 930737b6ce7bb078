package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.USERS;

import java.util.List;
import org.jooq.DSLContext;
import workbook.scenario.UserWithPosts;

public final class OneSelect {

    public static List<UserWithPosts> list(DSLContext ctx) {
        return ctx
                .select(USERS.ID, USERS.NAME, USERS.posts().TITLE)
                .from(USERS)
                .orderBy(USERS.ID, USERS.posts().ID)
                .fetchGroups(USERS)
                .entrySet()
                .stream()
                .map(user -> new UserWithPosts(
                        user.getKey().getName(), user.getValue().getValues(USERS.posts().TITLE)))
                .toList();
    }
}
