package workbook.exercises.ebean;

import static workbook.scenario.Connections.ADD_AND_LIST;
import static workbook.sql.StatementKind.INSERT;

import io.ebean.Database;
import org.junit.jupiter.api.Test;
import workbook.ebean.EbeanChapter;
import workbook.exercise.Trial;
import workbook.scenario.Opening;
import workbook.scenario.Person;

class FirstMappingTest {

    private static final Opening<Database> WITH_LEARNERS_USER = Opening.of(
            (dataSource, kind) -> EbeanChapter.open(dataSource, FirstMapping.User.class), Database::shutdown);

    @Test
    void theBeanIsStoredInTheTableAndReadFromIt() {
        Trial.of(new EbeanChapter(), ADD_AND_LIST, FirstMapping::addAndList)
                .opened(WITH_LEARNERS_USER)
                .answersRight()
                .usesSql("select")
                .usesSql("order by")
                .sendsAtMost(1, INSERT)
                .bindsGiven(Person::name);
    }
}
