package workbook.exercises.mybatis;

import static workbook.exercise.Tasks.FIND_EMAIL;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.mybatis.MybatisChapter;

class FirstQueryTest {

    @Test
    void oneBoundSelectFindsTheAddress() {
        Trial.of(new MybatisChapter(), FIND_EMAIL, FirstQuery::email)
                .opened(MybatisChapter.with(FirstQuery.Mapper.class))
                .answersRight()
                .sendsAtMost(1)
                .touchesAtMostRows(1)
                .bindsGiven(name -> name);
    }
}
