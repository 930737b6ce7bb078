package workbook.exercises.mybatis;

import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.mybatis.MybatisChapter;

class OneSelectTest {

    @Test
    void everyUserAndTitleComesInOneSelect() {
        Trial.of(new MybatisChapter(), LIST_USERS_WITH_POSTS, (factory, none) -> OneSelect.list(factory))
                .opened(MybatisChapter.with(OneSelect.Mapper.class))
                .answersRight()
                .sendsAtMost(1, SELECT);
    }
}
