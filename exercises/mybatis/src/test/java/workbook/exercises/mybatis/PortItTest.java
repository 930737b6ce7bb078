package workbook.exercises.mybatis;

import static workbook.scenario.Relationship.DELETE_USER;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.mybatis.MybatisChapter;

class PortItTest {

    @Test
    void userGoesInTwoStatementsHoweverManyPosts() {
        Trial.ofChange(new MybatisChapter(), DELETE_USER, PortIt::delete)
                .opened(MybatisChapter.with(PortIt.Mapper.class))
                .answersRight()
                .doesNotGrow()
                .sendsAtMost(2)
                .bindsGiven(name -> name);
    }
}
