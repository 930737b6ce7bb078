package workbook.exercises.hibernate;

import static workbook.scenario.Connections.ADD_AND_LIST;
import static workbook.sql.StatementKind.INSERT;
import static workbook.sql.StatementKind.SELECT;

import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.hibernate.HibernateChapter;
import workbook.scenario.Opening;

class FirstMappingTest {

    @Test
    void whatIsPersistedIsInTheTableAndListed() {
        Trial.of(new HibernateChapter(), ADD_AND_LIST, FirstMapping::addAndList)
                .opened(Opening.of(
                        (dataSource, database) -> HibernateChapter.configuration(
                                        dataSource, database, List.of(FirstMapping.class))
                                .createEntityManagerFactory(),
                        SessionFactory::close))
                .answersRight()
                .sendsAtMost(1, INSERT)
                .sendsAtMost(1, SELECT);
    }
}
