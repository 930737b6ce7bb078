package workbook.exercises.hibernate;

import static workbook.scenario.Relationship.TAG_POSTS;
import static workbook.sql.StatementKind.DELETE;
import static workbook.sql.StatementKind.INSERT;

import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.hibernate.HibernateChapter;
import workbook.hibernate.relationship.Tag;
import workbook.scenario.Opening;

class TagPostsTest {

    /** The new tag, and that the post has it. */
    private static final int INSERTED = 2;

    @Test
    void oneTagOffAndOneOnIsOneRowOffAndOneOn() {
        Trial.ofChange(new HibernateChapter(), TAG_POSTS, TagPosts::change)
                .opened(Opening.of(
                        (dataSource, database) -> HibernateChapter.configuration(
                                        dataSource, database, List.of(TagPosts.class, Tag.class))
                                .createEntityManagerFactory(),
                        SessionFactory::close))
                .answersRight()
                .touchesAtMostRows(1, DELETE)
                .touchesAtMostRows(INSERTED, INSERT);
    }
}
