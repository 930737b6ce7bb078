package workbook.exercises.jooq;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static workbook.jooq.generated.Tables.USERS;

import java.util.List;
import org.jooq.DSLContext;
import workbook.scenario.UserPostCount;

public final class Projection {

    public static List<UserPostCount> postsPerUser(DSLContext ctx) {
        return ctx.select(USERS.NAME, count())
                .from(USERS)
                .join(USERS.posts())
                .groupBy(USERS.ID, USERS.NAME)
                .orderBy(USERS.ID)
                .fetch(mapping((name, posts) -> new UserPostCount(name, posts)));
    }
}
