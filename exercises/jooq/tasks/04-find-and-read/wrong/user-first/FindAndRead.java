package workbook.exercises.jooq;

import static workbook.jooq.generated.Keys.FK_POSTS_USER;
import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.USERS;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Result;
import workbook.jooq.generated.tables.records.PostsRecord;

public final class FindAndRead {

    public static List<String> titles(DSLContext ctx, String name) {
        return findPosts(ctx, name).getValues(POSTS.TITLE);
    }

    private static Result<PostsRecord> findPosts(DSLContext ctx, String name) {
        return ctx.fetchSingle(USERS, USERS.NAME.eq(name))
                .fetchChildren(FK_POSTS_USER)
                .sortAsc(POSTS.ID);
    }
}
