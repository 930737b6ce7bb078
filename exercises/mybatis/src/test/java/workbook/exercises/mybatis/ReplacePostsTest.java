package workbook.exercises.mybatis;

import static workbook.scenario.Relationship.REPLACE_POSTS;
import static workbook.sql.StatementKind.UPDATE;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.mybatis.MybatisChapter;

class ReplacePostsTest {

    @Test
    void onlyWhatDiffersIsWritten() {
        Trial.ofChange(new MybatisChapter(), REPLACE_POSTS, ReplacePosts::replace)
                .answersRight()
                .doesNotGrow()
                .touchesAtMostRows(1, UPDATE);
    }
}
