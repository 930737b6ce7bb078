package workbook.exercises.hibernate;

import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;
import static workbook.sql.StatementKind.UPDATE;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.hibernate.HibernateChapter;

class SaveWithPostsTest {

    @Test
    void theCascadeInsertsEveryPostWithItsUser() {
        Trial.of(new HibernateChapter(), CREATE_USER_WITH_POSTS, SaveWithPosts::save)
                .answersRight()
                .sendsAtMost(0, UPDATE)
                .bindsGiven(input -> input.posts().get(0).title());
    }
}
