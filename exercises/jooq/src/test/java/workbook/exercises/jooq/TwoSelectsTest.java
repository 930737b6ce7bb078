package workbook.exercises.jooq;

import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.jooq.JooqChapter;

class TwoSelectsTest {

    @Test
    void theSecondSelectAsksForThePostsOfAllUsersOfTheFirst() {
        Trial.of(new JooqChapter(), LIST_USERS_WITH_POSTS, (ctx, none) -> TwoSelects.list(ctx))
                .answersRight()
                .doesNotGrow()
                .sendsAtMost(2, SELECT)
                .doesNotRepeat("name")
                .usesSql("in");
    }
}
