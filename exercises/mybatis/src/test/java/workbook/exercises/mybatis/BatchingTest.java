package workbook.exercises.mybatis;

import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;
import static workbook.sql.StatementKind.INSERT;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.mybatis.MybatisChapter;

class BatchingTest {

    @Test
    void postsShareABatchHoweverMany() {
        Trial.of(new MybatisChapter(), CREATE_USER_WITH_POSTS, Batching::save)
                .opened(MybatisChapter.with(Batching.Mapper.class))
                .answersRight()
                .batches(INSERT, 2)
                .doesNotGrow();
    }
}
