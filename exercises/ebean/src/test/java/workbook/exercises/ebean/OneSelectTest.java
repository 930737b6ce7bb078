package workbook.exercises.ebean;

import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.ebean.EbeanChapter;
import workbook.exercise.Trial;

class OneSelectTest {

    @Test
    void everyUserAndTitleComesInOneSelect() {
        Trial.of(new EbeanChapter(), LIST_USERS_WITH_POSTS, (database, none) -> OneSelect.list(database))
                .answersRight()
                .sendsAtMost(1, SELECT);
    }
}
