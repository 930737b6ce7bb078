package workbook.exercises.jooq;

import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.jooq.JooqChapter;
import workbook.scenario.NewUser;

class SaveWithPostsTest {

    @Test
    void recordsAreStoredAndTheirKeysComeBackWithTheInsert() {
        Trial.of(new JooqChapter(), CREATE_USER_WITH_POSTS, SaveWithPosts::save)
                .answersRight()
                .sendsAtMost(0, SELECT)
                .bindsGiven(NewUser::name);
    }
}
