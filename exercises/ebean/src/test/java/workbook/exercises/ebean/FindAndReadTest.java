package workbook.exercises.ebean;

import static workbook.scenario.Relationship.FIND_USER_AND_READ_POSTS;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.ebean.EbeanChapter;
import workbook.exercise.Trial;

class FindAndReadTest {

    @Test
    void theUserComesWithThePostsAndLoadsNothingLater() {
        Trial.of(new EbeanChapter(), FIND_USER_AND_READ_POSTS, FindAndRead::titles)
                .answersRight()
                .sendsAtMost(1, SELECT)
                .bindsGiven(name -> name);
    }
}
