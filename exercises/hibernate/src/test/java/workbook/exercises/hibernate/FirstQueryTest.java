package workbook.exercises.hibernate;

import static workbook.exercise.Tasks.EMAIL_BY_NAME;
import static workbook.exercise.Tasks.FIND_EMAIL;

import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.hibernate.HibernateChapter;
import workbook.hibernate.relationship.Post;
import workbook.hibernate.relationship.Tag;
import workbook.hibernate.relationship.User;
import workbook.scenario.Opening;

class FirstQueryTest {

    @Test
    void theDatabaseFindsTheUserByABoundName() {
        Trial.of(new HibernateChapter(), FIND_EMAIL, FirstQuery::emailOf)
                .opened(Opening.of(
                        (dataSource, database) -> HibernateChapter.configuration(
                                        dataSource, database, List.of(User.class, Post.class, Tag.class))
                                .createEntityManagerFactory(),
                        SessionFactory::close))
                .answersRight()
                .sendsAtMost(1)
                .touchesAtMostRows(1)
                .bindsGiven(name -> name)
                .doesNotCopy(EMAIL_BY_NAME);
    }
}
