package workbook.exercises.ebean;

import static workbook.scenario.Relationship.TAG_POSTS;
import static workbook.sql.StatementKind.DELETE;

import org.junit.jupiter.api.Test;
import workbook.ebean.EbeanChapter;
import workbook.exercise.Trial;

class TagPostsTest {

    @Test
    void oneRowOfTheJoinTableGoesAndOneComes() {
        Trial.ofChange(new EbeanChapter(), TAG_POSTS, TagPosts::change)
                .answersRight()
                .doesNotGrow()
                .touchesAtMostRows(1, DELETE);
    }
}
