package workbook.exercises.hibernate;

import static workbook.scenario.Relationship.MOVE_POST;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.hibernate.HibernateChapter;
import workbook.scenario.PostMove;

class PortItTest {

    /** What the other library sends: to port it is to have Hibernate write it. */
    private static final String ORIGINAL =
            "update posts set user_id = (select id from users where name = ?) where title = ?";

    @Test
    void oneUpdateWrittenByHibernateMovesThePost() {
        Trial.ofChange(new HibernateChapter(), MOVE_POST, PortIt::move)
                .answersRight()
                .sendsAtMost(1)
                .bindsGiven(PostMove::newOwnerName)
                .bindsGiven(PostMove::postTitle)
                .doesNotCopy(ORIGINAL);
    }
}
