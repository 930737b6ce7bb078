package workbook.exercises.jooq;

import static workbook.scenario.Relationship.REPLACE_POSTS;
import static workbook.sql.StatementKind.DELETE;
import static workbook.sql.StatementKind.INSERT;
import static workbook.sql.StatementKind.UPDATE;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.jooq.JooqChapter;

class ReplacePostsTest {

    @Test
    void postsThatStayKeepTheirIdsAndOnlyWhatDiffersIsWritten() {
        Trial.ofChange(new JooqChapter(), REPLACE_POSTS, ReplacePosts::replace)
                .answersRight()
                .doesNotGrow()
                .touchesAtMostRows(1, DELETE)
                .touchesAtMostRows(1, UPDATE)
                .touchesAtMostRows(1, INSERT);
    }
}
