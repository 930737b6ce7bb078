package workbook.exercises.jooq;

import static workbook.scenario.Relationship.MOVE_POST;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.jooq.JooqChapter;
import workbook.scenario.PostMove;

class PortItTest {

    @Test
    void theForeignKeyIsChangedByOneStatement() {
        Trial.ofChange(new JooqChapter(), MOVE_POST, PortIt::move)
                .answersRight()
                .sendsAtMost(1)
                .touchesAtMostRows(1)
                .bindsGiven(PostMove::postTitle)
                .bindsGiven(PostMove::newOwnerName);
    }
}
