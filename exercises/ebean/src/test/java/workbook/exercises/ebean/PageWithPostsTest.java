package workbook.exercises.ebean;

import static workbook.scenario.Relationship.PAGE_USERS_WITH_POSTS;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.ebean.EbeanChapter;
import workbook.exercise.Trial;

class PageWithPostsTest {

    @Test
    void onePageOfUsersAndTheirPostsTravels() {
        Trial.of(new EbeanChapter(), PAGE_USERS_WITH_POSTS, PageWithPosts::page)
                .answersRight()
                .sendsAtMost(2, SELECT)
                .touchesAtMostRows(25);
    }
}
