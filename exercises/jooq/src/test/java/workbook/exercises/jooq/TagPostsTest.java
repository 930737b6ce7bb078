package workbook.exercises.jooq;

import static workbook.scenario.Relationship.TAG_POSTS;
import static workbook.sql.StatementKind.DELETE;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.jooq.JooqChapter;
import workbook.scenario.TagChange;

class TagPostsTest {

    @Test
    void oneTagGoesAndOneComesAndOnceMoreChangesNothing() {
        Trial.ofChange(new JooqChapter(), TAG_POSTS, TagPostsTest::twice)
                .answersRight()
                .doesNotGrow()
                .touchesAtMostRows(1, DELETE)
                .bindsGiven(TagChange::add);
    }

    /** The second time, the tag exists and the post bears it. */
    private static void twice(DSLContext ctx, TagChange tags) {
        TagPosts.change(ctx, tags);
        TagPosts.change(ctx, tags);
    }
}
