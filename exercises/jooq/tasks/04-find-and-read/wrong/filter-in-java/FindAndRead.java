package workbook.exercises.jooq;

import static workbook.jooq.generated.Tables.POSTS;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record2;

public final class FindAndRead {

    public static List<String> titles(DSLContext ctx, String name) {
        return ctx.select(POSTS.user().NAME, POSTS.TITLE).from(POSTS).orderBy(POSTS.ID).fetch().stream()
                .filter(post -> post.value1().equals(name))
                .map(Record2::value2)
                .toList();
    }
}
