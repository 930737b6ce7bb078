package workbook.exercises.hibernate;

import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;
import static workbook.sql.StatementKind.INSERT;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.hibernate.HibernateChapter;

class BatchingTest {

    /** The user, and 250 posts by the fifty. */
    private static final int INSERTS = 1 + 5;

    /** One for the user; for the posts one for each fifty, and one to begin with. */
    private static final int CALLS_FOR_IDS = 1 + 6;

    @Test
    void manyPostsGoOutInFewBatches() {
        Trial.of(new HibernateChapter(), CREATE_USER_WITH_POSTS, Batching::create)
                .answersRight()
                .batches(INSERT, INSERTS)
                .sendsAtMost(CALLS_FOR_IDS, SELECT);
    }
}
