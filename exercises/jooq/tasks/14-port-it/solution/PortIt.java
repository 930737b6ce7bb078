package workbook.exercises.jooq;

import static org.jooq.impl.DSL.select;
import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;

import org.jooq.DSLContext;
import workbook.scenario.PostMove;

public final class PortIt {

    public static void move(DSLContext ctx, PostMove move) {
        ctx.update(POSTS)
                .set(POSTS.USER_ID, select(USERS.ID).from(USERS).where(USERS.NAME.eq(move.newOwnerName())))
                .where(POSTS.TITLE.eq(move.postTitle()))
                .execute();
    }
}
