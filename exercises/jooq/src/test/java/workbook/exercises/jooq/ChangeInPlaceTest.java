package workbook.exercises.jooq;

import static workbook.scenario.Blobs.CHANGE_IN_PLACE;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.jooq.JooqChapter;
import workbook.scenario.ProfileChange;

class ChangeInPlaceTest {

    @Test
    void theNewCityIsWrittenAndTheRestOfTheMapStays() {
        Trial.ofChange(new JooqChapter(), CHANGE_IN_PLACE, ChangeInPlace::move)
                .answersRight()
                .sendsAtMost(2)
                .bindsGiven(ProfileChange::email);
    }
}
