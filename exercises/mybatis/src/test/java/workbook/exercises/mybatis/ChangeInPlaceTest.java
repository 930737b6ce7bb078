package workbook.exercises.mybatis;

import static workbook.scenario.Blobs.CHANGE_IN_PLACE;
import static workbook.sql.StatementKind.SELECT;
import static workbook.sql.StatementKind.UPDATE;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.mybatis.MybatisChapter;
import workbook.scenario.ProfileChange;

class ChangeInPlaceTest {

    @Test
    void changedMapIsWrittenByAnUpdate() {
        Trial.ofChange(new MybatisChapter(), CHANGE_IN_PLACE, ChangeInPlace::move)
                .opened(MybatisChapter.with(ChangeInPlace.Mapper.class))
                .answersRight()
                .sendsAtMost(1, SELECT)
                .sendsAtMost(1, UPDATE)
                .bindsGiven(ProfileChange::email);
    }
}
