package workbook.exercises.mybatis;

import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;
import static workbook.sql.StatementKind.SELECT;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.mybatis.MybatisChapter;
import workbook.scenario.NewUser;

class SaveWithPostsTest {

    @Test
    void idsComeBackWithTheInserts() {
        Trial.of(new MybatisChapter(), CREATE_USER_WITH_POSTS, SaveWithPosts::save)
                .opened(MybatisChapter.with(SaveWithPosts.Mapper.class))
                .answersRight()
                .sendsAtMost(0, SELECT)
                .bindsGiven(NewUser::email);
    }
}
