package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.POSTS;

import java.util.List;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record1;

public final class FindAndRead {

    public static List<String> titles(DSLContext ctx, String name) {
        return findPosts(ctx, name).fetch(Record1::value1);
    }

    // TODO: hand out the posts themselves, not something that reads them from a result that is closed
    private static Cursor<Record1<String>> findPosts(DSLContext ctx, String name) {
        try (Cursor<Record1<String>> posts = ctx.select(POSTS.TITLE)
                .from(POSTS)
                .where(POSTS.user().NAME.eq(name))
                .orderBy(POSTS.ID)
                .fetchLazy()) {
            return posts;
        }
    }
}
