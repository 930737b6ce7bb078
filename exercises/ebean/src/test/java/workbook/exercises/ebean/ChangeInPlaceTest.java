package workbook.exercises.ebean;

import static workbook.scenario.Blobs.CHANGE_IN_PLACE;
import static workbook.sql.StatementKind.SELECT;
import static workbook.sql.StatementKind.UPDATE;

import org.junit.jupiter.api.Test;
import workbook.ebean.EbeanChapter;
import workbook.exercise.Trial;
import workbook.scenario.ProfileChange;

class ChangeInPlaceTest {

    @Test
    void theChangedCityIsWrittenByOneUpdate() {
        Trial.ofChange(new EbeanChapter(), CHANGE_IN_PLACE, ChangeInPlace::change)
                .answersRight()
                .sendsAtMost(1, SELECT)
                .sendsAtMost(1, UPDATE)
                .bindsGiven(ProfileChange::email);
    }
}
