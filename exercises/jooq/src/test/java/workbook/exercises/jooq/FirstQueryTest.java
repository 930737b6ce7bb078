package workbook.exercises.jooq;

import static workbook.exercise.Tasks.EMAIL_BY_NAME;
import static workbook.exercise.Tasks.FIND_EMAIL;
import static workbook.sql.StatementKind.SELECT;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.jooq.JooqChapter;

class FirstQueryTest {

    @Test
    void oneSelectReadsOneColumnOfOneRow() {
        Trial.of(new JooqChapter(), FIND_EMAIL, FirstQuery::emailOf)
                .answersRight()
                .doesNotCopy(EMAIL_BY_NAME)
                .sendsAtMost(1, SELECT)
                .touchesAtMostRows(1)
                .doesNotRead("data")
                .bindsGiven(Function.identity());
    }
}
