package workbook.exercises.hibernate;

import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.hibernate.HibernateChapter;

class TwoSelectsTest {

    @Test
    void twoSelectsFetchEachUserOnce() {
        Trial.of(new HibernateChapter(), LIST_USERS_WITH_POSTS, (factory, none) -> TwoSelects.list(factory))
                .answersRight()
                .doesNotRepeat("name")
                .sendsAtMost(2, SELECT);
    }
}
