package workbook.exercises.mybatis;

import static workbook.scenario.Relationship.FIND_USER_AND_READ_POSTS;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.mybatis.MybatisChapter;

class FindAndReadTest {

    @Test
    void titlesAreReadInOneSelectWhileTheSessionIsOpen() {
        Trial.of(new MybatisChapter(), FIND_USER_AND_READ_POSTS, FindAndRead::titles)
                .opened(MybatisChapter.with(FindAndRead.Mapper.class))
                .answersRight()
                .sendsAtMost(1)
                .bindsGiven(name -> name);
    }
}
