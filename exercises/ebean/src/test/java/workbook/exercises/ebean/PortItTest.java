package workbook.exercises.ebean;

import static workbook.scenario.Relationship.MOVE_POST;
import static workbook.sql.StatementKind.UPDATE;

import org.junit.jupiter.api.Test;
import workbook.ebean.EbeanChapter;
import workbook.exercise.Trial;
import workbook.scenario.PostMove;

class PortItTest {

    @Test
    void thePostIsMovedByOneUpdate() {
        Trial.ofChange(new EbeanChapter(), MOVE_POST, PortIt::move)
                .answersRight()
                .touchesAtMostRows(3)
                .sendsAtMost(1, UPDATE)
                .bindsGiven(PostMove::postTitle)
                .bindsGiven(PostMove::newOwnerName);
    }
}
