package workbook.exercises.jooq;

import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.jooq.JooqChapter;

class OneSelectTest {

    @Test
    void everyUserAndTitleComesInOneSelect() {
        Trial.of(new JooqChapter(), LIST_USERS_WITH_POSTS, (ctx, none) -> OneSelect.list(ctx))
                .answersRight()
                .sendsAtMost(1, SELECT);
    }
}
