package workbook.exercises.mybatis;

import static workbook.scenario.Relationship.PAGE_USERS_WITH_POSTS;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.mybatis.MybatisChapter;
import workbook.mybatis.relationship.ListUsersWithPostsMapper;

class PageWithPostsTest {

    /** Five users with sixteen posts in all; somebody may fetch the five ids before. */
    private static final long ROWS_OF_A_PAGE = 5 + 16;

    @Test
    void limitCountsUsersHoweverManyPosts() {
        Trial.of(new MybatisChapter(), PAGE_USERS_WITH_POSTS, PageWithPosts::list)
                .opened(MybatisChapter.with(ListUsersWithPostsMapper.class, PageWithPosts.Mapper.class))
                .answersRight()
                .touchesAtMostRows(ROWS_OF_A_PAGE)
                .doesNotGrow();
    }
}
