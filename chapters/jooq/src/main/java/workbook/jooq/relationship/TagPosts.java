package workbook.jooq.relationship;

import static org.jooq.impl.DSL.select;
import static workbook.jooq.generated.Tables.POSTS;
import static workbook.jooq.generated.Tables.POST_TAGS;
import static workbook.jooq.generated.Tables.TAGS;
import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.TAG_POSTS;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import workbook.jooq.generated.tables.records.PostTagsRecord;
import workbook.jooq.generated.tables.records.TagsRecord;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.TagChange;

/** One tag off a post, another on: rows of the join table, and a tag that may not exist yet. */
public final class TagPosts {

    private TagPosts() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, TagChange, Void>to(TAG_POSTS)
                .trap("replace-all", change(TagPosts::replaceAll))
                .alternative("find-or-create", change(TagPosts::findOrCreate))
                .idiom("on-conflict-do-nothing", change(TagPosts::onConflictDoNothing))
                .list();
    }

    // tag::replace-all[]
    static void replaceAll(DSLContext ctx, TagChange tags) {
        ctx.transaction(trx -> {
            long postId = postId(tags.postTitle(), trx.dsl());
            Set<String> names = trx.dsl()
                    .select(POST_TAGS.tag().NAME)
                    .from(POST_TAGS)
                    .where(POST_TAGS.POST_ID.eq(postId))
                    .orderBy(POST_TAGS.TAG_ID)
                    .fetchSet(POST_TAGS.tag().NAME);
            names.remove(tags.remove());
            names.add(tags.add());
            // A trap: every tag is taken off and put on again, to change one.
            trx.dsl().deleteFrom(POST_TAGS).where(POST_TAGS.POST_ID.eq(postId)).execute();
            for (String name : names) {
                link(postId, tagId(name, trx.dsl()), trx.dsl());
            }
        });
    }
    // end::replace-all[]

    // tag::find-or-create[]
    static void findOrCreate(DSLContext ctx, TagChange tags) {
        ctx.transaction(trx -> {
            long postId = postId(tags.postTitle(), trx.dsl());
            trx.dsl()
                    .deleteFrom(POST_TAGS)
                    .where(POST_TAGS.POST_ID.eq(postId))
                    .and(POST_TAGS.tag().NAME.eq(tags.remove()))
                    .execute();
            link(postId, tagId(tags.add(), trx.dsl()), trx.dsl());
        });
    }

    /** Finds or creates. Of two who create the same tag at once, one fails on its unique name and has to try again. */
    private static long tagId(String name, DSLContext ctx) {
        return ctx.fetchOptional(TAGS, TAGS.NAME.eq(name))
                .orElseGet(() -> createTag(name, ctx))
                .getId();
    }

    private static TagsRecord createTag(String name, DSLContext ctx) {
        TagsRecord tag = ctx.newRecord(TAGS);
        tag.setName(name);
        tag.store();
        return tag;
    }
    // end::find-or-create[]

    // tag::on-conflict-do-nothing[]
    static void onConflictDoNothing(DSLContext ctx, TagChange tags) {
        ctx.transaction(trx -> {
            trx.dsl()
                    .deleteFrom(POST_TAGS)
                    .where(POST_TAGS.POST_ID.in(select(POSTS.ID).from(POSTS).where(POSTS.TITLE.eq(tags.postTitle()))))
                    .and(POST_TAGS.TAG_ID.in(select(TAGS.ID).from(TAGS).where(TAGS.NAME.eq(tags.remove()))))
                    .execute();
            trx.dsl()
                    .insertInto(TAGS, TAGS.NAME)
                    .values(tags.add())
                    .onConflict(TAGS.NAME)
                    .doNothing()
                    .execute();
            trx.dsl()
                    .insertInto(POST_TAGS, POST_TAGS.POST_ID, POST_TAGS.TAG_ID)
                    .select(select(POSTS.ID, TAGS.ID)
                            .from(POSTS)
                            .crossJoin(TAGS)
                            .where(POSTS.TITLE.eq(tags.postTitle()))
                            .and(TAGS.NAME.eq(tags.add())))
                    .onConflictDoNothing()
                    .execute();
        });
    }
    // end::on-conflict-do-nothing[]

    private static void link(long postId, long tagId, DSLContext ctx) {
        PostTagsRecord link = ctx.newRecord(POST_TAGS);
        link.setPostId(postId);
        link.setTagId(tagId);
        link.insert();
    }

    private static long postId(String title, DSLContext ctx) {
        return ctx.select(POSTS.ID).from(POSTS).where(POSTS.TITLE.eq(title)).fetchSingle(POSTS.ID);
    }
}
