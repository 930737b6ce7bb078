package workbook.exercises.mybatis;

import static workbook.scenario.Connections.ADD_AND_LIST;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.mybatis.MybatisChapter;
import workbook.scenario.Person;

class FirstMappingTest {

    @Test
    void personGoesInAndComesOutByTheLearnersOwnMapper() {
        Trial.of(new MybatisChapter(), ADD_AND_LIST, FirstMapping::addAndList)
                .opened(MybatisChapter.with(FirstMapping.Mapper.class))
                .answersRight()
                .usesSql("select")
                .usesSql("order by")
                .sendsAtMost(2)
                .bindsGiven(Person::name);
    }
}
