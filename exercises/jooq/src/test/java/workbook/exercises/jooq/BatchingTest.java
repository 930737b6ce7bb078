package workbook.exercises.jooq;

import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;
import static workbook.sql.StatementKind.INSERT;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.jooq.JooqChapter;

class BatchingTest {

    @Test
    void allPostsGoInOneStatementAndTheirKeysComeBack() {
        Trial.of(new JooqChapter(), CREATE_USER_WITH_POSTS, Batching::save)
                .answersRight()
                .batches(INSERT, 2)
                .doesNotGrow()
                .bindsGiven(user -> user.posts().get(0).content());
    }
}
