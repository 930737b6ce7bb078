package workbook.exercises.ebean;

import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;
import static workbook.sql.StatementKind.INSERT;

import org.junit.jupiter.api.Test;
import workbook.ebean.EbeanChapter;
import workbook.exercise.Trial;

class BatchingTest {

    @Test
    void postsGoOutByTheHundred() {
        Trial.of(new EbeanChapter(), CREATE_USER_WITH_POSTS, Batching::create)
                .answersRight()
                .batches(INSERT, 4);
    }
}
