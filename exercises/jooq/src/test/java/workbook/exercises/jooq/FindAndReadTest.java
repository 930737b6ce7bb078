package workbook.exercises.jooq;

import static workbook.scenario.Relationship.FIND_USER_AND_READ_POSTS;
import static workbook.sql.StatementKind.SELECT;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.jooq.JooqChapter;
import workbook.schema.Sample;

class FindAndReadTest {

    private static final int POSTS_OF_JOHN_DOE =
            Sample.USERS.blog(10).postsByUser().get(1L).size();

    @Test
    void postsOutliveTheResultThatTheyCameFrom() {
        Trial.of(new JooqChapter(), FIND_USER_AND_READ_POSTS, FindAndRead::titles)
                .answersRight()
                .sendsAtMost(1, SELECT)
                .touchesAtMostRows(POSTS_OF_JOHN_DOE)
                .bindsGiven(Function.identity());
    }
}
