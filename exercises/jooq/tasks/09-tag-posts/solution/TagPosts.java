package workbook.exercises.jooq;

import static org.jooq.impl.DSL.select;
import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.POST_TAGS;
import static workbook.jooq.generated.Tables.TAGS;

import org.jooq.DSLContext;
import workbook.scenario.TagChange;

public final class TagPosts {

    public static void change(DSLContext ctx, TagChange tags) {
        ctx.transaction(trx -> {
            DSLContext dsl = trx.dsl();
            dsl.deleteFrom(POST_TAGS)
                    .where(POST_TAGS.post().TITLE.eq(tags.postTitle()))
                    .and(POST_TAGS.tag().NAME.eq(tags.remove()))
                    .execute();
            dsl.insertInto(TAGS, TAGS.NAME)
                    .values(tags.add())
                    .onConflictDoNothing()
                    .execute();
            dsl.insertInto(POST_TAGS, POST_TAGS.POST_ID, POST_TAGS.TAG_ID)
                    .select(select(POSTS.ID, TAGS.ID)
                            .from(POSTS)
                            .crossJoin(TAGS)
                            .where(POSTS.TITLE.eq(tags.postTitle()))
                            .and(TAGS.NAME.eq(tags.add())))
                    .onConflictDoNothing()
                    .execute();
        });
    }
}
