package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.POSTS;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Result;

public final class FindAndRead {

    public static List<String> titles(DSLContext ctx, String name) {
        return findPosts(ctx, name).map(Record1::value1);
    }

    private static Result<Record1<String>> findPosts(DSLContext ctx, String name) {
        return ctx.select(POSTS.TITLE)
                .from(POSTS)
                .where(POSTS.user().NAME.eq(name))
                .orderBy(POSTS.ID)
                .fetch();
    }
}
