package workbook.exercises.ebean;

import static workbook.exercise.Tasks.FIND_EMAIL;

import org.junit.jupiter.api.Test;
import workbook.ebean.EbeanChapter;
import workbook.exercise.Tasks;
import workbook.exercise.Trial;

class FirstQueryTest {

    @Test
    void theDatabaseFindsTheUserAndSendsOneAddress() {
        Trial.of(new EbeanChapter(), FIND_EMAIL, FirstQuery::email)
                .answersRight()
                .touchesAtMostRows(1)
                .bindsGiven(name -> name)
                .doesNotRead("age")
                .doesNotCopy(Tasks.EMAIL_BY_NAME);
    }
}
