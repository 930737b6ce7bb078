package workbook.exercises.jooq;

import static workbook.scenario.Relationship.COUNT_POSTS;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.jooq.JooqChapter;

class ProjectionTest {

    @Test
    void theDatabaseCountsAndNoPostTravels() {
        Trial.of(new JooqChapter(), COUNT_POSTS, (ctx, none) -> Projection.postsPerUser(ctx))
                .answersRight()
                .doesNotRead("content")
                .doesNotRead("title")
                .sendsAtMost(1, SELECT)
                .doesNotRepeat("name")
                .usesSql("count");
    }
}
