package workbook.exercises.jooq;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static workbook.jooq.generated.Tables.USERS;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record1;
import workbook.scenario.UserWithPosts;

public final class OneSelect {

    public static List<UserWithPosts> list(DSLContext ctx) {
        return ctx.select(
                        USERS.NAME,
                        multiset(select(USERS.posts().TITLE).from(USERS.posts()).orderBy(USERS.posts().ID))
                                .convertFrom(posts -> posts.map(Record1::value1)))
                .from(USERS)
                .orderBy(USERS.ID)
                .fetch(mapping(UserWithPosts::new));
    }
}
