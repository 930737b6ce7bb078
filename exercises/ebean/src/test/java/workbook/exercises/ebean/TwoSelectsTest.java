package workbook.exercises.ebean;

import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;

import org.junit.jupiter.api.Test;
import workbook.ebean.EbeanChapter;
import workbook.exercise.Trial;

class TwoSelectsTest {

    @Test
    void noRowRepeatsAUserAndAHundredUsersShareASelect() {
        Trial.of(new EbeanChapter(), LIST_USERS_WITH_POSTS, (database, none) -> TwoSelects.list(database))
                .answersRight()
                .growsAtMost(2)
                .doesNotRepeat("name");
    }
}
