package workbook.exercises.jooq;

import static workbook.scenario.Relationship.PAGE_USERS_WITH_POSTS;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.jooq.JooqChapter;

class PageWithPostsTest {

    /** Five users, each with at most six posts, and their ids in a select of its own. */
    private static final long ROWS_OF_A_PAGE = 5 * (6 + 1);

    @Test
    void theLimitCountsUsersAndNothingElseIsRead() {
        Trial.of(new JooqChapter(), PAGE_USERS_WITH_POSTS, PageWithPosts::page)
                .answersRight()
                .sendsAtMost(2, SELECT)
                .touchesAtMostRows(ROWS_OF_A_PAGE);
    }
}
