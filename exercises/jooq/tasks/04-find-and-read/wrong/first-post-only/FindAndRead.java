package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.POSTS;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record1;

public final class FindAndRead {

    public static List<String> titles(DSLContext ctx, String name) {
        return List.of(findPost(ctx, name).value1());
    }

    private static Record1<String> findPost(DSLContext ctx, String name) {
        return ctx.select(POSTS.TITLE)
                .from(POSTS)
                .where(POSTS.user().NAME.eq(name))
                .orderBy(POSTS.ID)
                .fetchAny();
    }
}
