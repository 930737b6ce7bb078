package workbook.exercises.hibernate;

import static workbook.scenario.Connections.ADD_AND_LIST;
import static workbook.sql.StatementKind.INSERT;
import static workbook.sql.StatementKind.SELECT;

import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.hibernate.HibernateChapter;
import workbook.scenario.Opening;
import workbook.schema.DatabaseKind;

class FirstMappingTest {

    @Test
    void whatIsPersistedIsInTheTableAndListed() {
        Trial.of(new HibernateChapter(), ADD_AND_LIST, FirstMapping::addAndList)
                .opened(Opening.of(FirstMappingTest::opened, SessionFactory::close))
                .answersRight()
                .sendsAtMost(1, INSERT)
                .sendsAtMost(1, SELECT)
                .usesSql("select")
                .usesSql("order by");
    }

    /** Hibernate passes over a class without annotations in silence; this does not. */
    private static SessionFactory opened(DataSource dataSource, DatabaseKind database) {
        SessionFactory factory = HibernateChapter.configuration(dataSource, database, List.of(FirstMapping.class))
                .createEntityManagerFactory();
        factory.getMetamodel().entity(FirstMapping.class);
        return factory;
    }
}
