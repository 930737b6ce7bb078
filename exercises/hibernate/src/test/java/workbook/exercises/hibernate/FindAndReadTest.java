package workbook.exercises.hibernate;

import static workbook.scenario.Relationship.FIND_USER_AND_READ_POSTS;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.hibernate.HibernateChapter;

class FindAndReadTest {

    /** The user and two posts, joined or not. */
    private static final int ROWS = 3;

    @Test
    void whatIsReadAfterTheSessionWasLoadedInIt() {
        Trial.of(new HibernateChapter(), FIND_USER_AND_READ_POSTS, FindAndRead::titlesOf)
                .answersRight()
                .sendsAtMost(2, SELECT)
                .touchesAtMostRows(ROWS)
                .bindsGiven(name -> name);
    }
}
