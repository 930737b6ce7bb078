package workbook.exercises.hibernate;

import static workbook.scenario.Relationship.REPLACE_POSTS;
import static workbook.sql.StatementKind.DELETE;
import static workbook.sql.StatementKind.INSERT;
import static workbook.sql.StatementKind.SELECT;
import static workbook.sql.StatementKind.UPDATE;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.hibernate.HibernateChapter;

class ReplacePostsTest {

    @Test
    void postsThatStayKeepTheirIdentityAndOnlyTheDifferenceIsWritten() {
        Trial.ofChange(new HibernateChapter(), REPLACE_POSTS, ReplacePosts::replace)
                .answersRight()
                .sendsAtMost(2, SELECT)
                .sendsAtMost(1, DELETE)
                .sendsAtMost(1, UPDATE)
                .sendsAtMost(1, INSERT);
    }
}
