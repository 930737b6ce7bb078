package workbook.exercises.ebean;

import static workbook.scenario.Relationship.REPLACE_POSTS;
import static workbook.sql.StatementKind.INSERT;
import static workbook.sql.StatementKind.UPDATE;

import org.junit.jupiter.api.Test;
import workbook.ebean.EbeanChapter;
import workbook.exercise.Trial;

class ReplacePostsTest {

    @Test
    void onlyWhatIsDifferentIsWritten() {
        Trial.ofChange(new EbeanChapter(), REPLACE_POSTS, ReplacePosts::replace)
                .answersRight()
                .sendsAtMost(1, INSERT)
                .sendsAtMost(1, UPDATE)
                .doesNotGrow();
    }
}
