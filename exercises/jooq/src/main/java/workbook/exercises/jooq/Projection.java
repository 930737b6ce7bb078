package workbook.exercises.jooq;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static workbook.jooq.generated.Tables.USERS;

import java.util.List;
import org.jooq.DSLContext;
import workbook.scenario.UserPostCount;

public final class Projection {

    public static List<UserPostCount> postsPerUser(DSLContext ctx) {
        // TODO: let the database count
        return ctx.select(USERS.NAME, multiset(selectFrom(USERS.posts())))
                .from(USERS)
                .orderBy(USERS.ID)
                .fetch(mapping((name, posts) -> new UserPostCount(name, posts.size())));
    }
}
