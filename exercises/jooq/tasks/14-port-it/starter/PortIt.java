package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;

import org.jooq.DSLContext;
import workbook.jooq.generated.tables.records.PostsRecord;
import workbook.jooq.generated.tables.records.UsersRecord;
import workbook.scenario.PostMove;

public final class PortIt {

    public static void move(DSLContext ctx, PostMove move) {
        // TODO: let this arrive in the table, with one statement
        ctx.transaction(trx -> {
            PostsRecord post = trx.dsl().fetchOne(POSTS, POSTS.TITLE.eq(move.postTitle()));
            if (post != null) {
                UsersRecord newOwner = trx.dsl().fetchSingle(USERS, USERS.NAME.eq(move.newOwnerName()));
                post.setUserId(newOwner.getId());
            }
        });
    }
}
