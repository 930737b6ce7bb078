package workbook.exercises.hibernate;

import static workbook.scenario.Relationship.PAGE_USERS_WITH_POSTS;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.hibernate.HibernateChapter;

class PageWithPostsTest {

    /** The five users of the page, and their sixteen posts. */
    private static final int ROWS = 21;

    @Test
    void twoSelectsFetchThePageAndNothingElse() {
        Trial.of(new HibernateChapter(), PAGE_USERS_WITH_POSTS, PageWithPosts::list)
                .answersRight()
                .sendsAtMost(2, SELECT)
                .touchesAtMostRows(ROWS);
    }
}
