package workbook.exercises.mybatis;

import static workbook.scenario.Relationship.TAG_POSTS;
import static workbook.sql.StatementKind.UPDATE;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.mybatis.MybatisChapter;
import workbook.scenario.TagChange;

class TagPostsTest {

    @Test
    void oneTagChangesWithoutTouchingTheOthers() {
        Trial.ofChange(new MybatisChapter(), TAG_POSTS, TagPosts::change)
                .opened(MybatisChapter.with(TagPosts.Mapper.class))
                .answersRight()
                .sendsAtMost(0, UPDATE)
                .doesNotGrow()
                .bindsGiven(TagChange::add);
    }
}
