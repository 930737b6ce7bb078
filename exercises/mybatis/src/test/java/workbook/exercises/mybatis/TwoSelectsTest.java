package workbook.exercises.mybatis;

import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.mybatis.MybatisChapter;

class TwoSelectsTest {

    @Test
    void titlesOfAllUsersComeInOneMoreSelect() {
        Trial.of(new MybatisChapter(), LIST_USERS_WITH_POSTS, (factory, none) -> TwoSelects.list(factory))
                .opened(MybatisChapter.with(TwoSelects.Mapper.class))
                .answersRight()
                .sendsAtMost(2, SELECT)
                .doesNotRepeat("name");
    }
}
