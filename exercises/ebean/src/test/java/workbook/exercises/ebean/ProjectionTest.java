package workbook.exercises.ebean;

import static workbook.scenario.Relationship.COUNT_POSTS;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.ebean.EbeanChapter;
import workbook.exercise.Trial;

class ProjectionTest {

    @Test
    void theDatabaseCountsAndNoPostTravels() {
        Trial.of(new EbeanChapter(), COUNT_POSTS, (database, none) -> Projection.counts(database))
                .answersRight()
                .doesNotRead("content")
                .sendsAtMost(1, SELECT)
                .doesNotRepeat("name");
    }
}
