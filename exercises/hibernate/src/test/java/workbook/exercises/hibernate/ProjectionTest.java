package workbook.exercises.hibernate;

import static workbook.scenario.Relationship.COUNT_POSTS;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.hibernate.HibernateChapter;

class ProjectionTest {

    @Test
    void theDatabaseCountsAndNoPostIsLoaded() {
        Trial.of(new HibernateChapter(), COUNT_POSTS, (factory, none) -> Projection.count(factory))
                .answersRight()
                .sendsAtMost(1, SELECT)
                .doesNotRead("content")
                .doesNotRepeat("name");
    }
}
