package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;

import org.jooq.DSLContext;
import workbook.scenario.PostMove;

public final class PortIt {

    public static void move(DSLContext ctx, PostMove move) {
        Long newOwner =
                ctx.fetchSingle(USERS, USERS.NAME.eq(move.newOwnerName())).getId();
        ctx.update(POSTS)
                .set(POSTS.USER_ID, newOwner)
                .where(POSTS.TITLE.eq(move.postTitle()))
                .execute();
    }
}
