package workbook.exercises.mybatis;

import static workbook.scenario.Relationship.COUNT_POSTS;

import org.junit.jupiter.api.Test;
import workbook.exercise.Trial;
import workbook.mybatis.MybatisChapter;
import workbook.mybatis.relationship.ListUsersWithPostsMapper;

class ProjectionTest {

    /** The most that there are. */
    private static final long USERS = 250;

    @Test
    void oneRowForEachUserIsCountedInTheDatabase() {
        Trial.of(new MybatisChapter(), COUNT_POSTS, (factory, none) -> Projection.count(factory))
                .opened(MybatisChapter.with(ListUsersWithPostsMapper.class, Projection.Mapper.class))
                .answersRight()
                .sendsAtMost(1)
                .doesNotRead("title")
                .touchesAtMostRows(USERS);
    }
}
