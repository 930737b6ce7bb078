package workbook.mybatis.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;
import static workbook.scenario.Relationship.FIND_USER_AND_READ_POSTS;
import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;
import static workbook.scenario.Relationship.MOVE_POST;
import static workbook.scenario.Relationship.PAGE_USERS_WITH_POSTS;
import static workbook.scenario.Relationship.REPLACE_POSTS;

import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.executor.ExecutorException;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbook.mybatis.MybatisChapter;
import workbook.scenario.NewUser;
import workbook.scenario.Scenario;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.Sample;
import workbook.schema.SampleLoader;
import workbook.sql.SqlRecorder;

/** What the comments of this chapter say about a session, and the counts of the contract do not show. */
class SessionTest {

    private static final String JOHN_DOE = "John Doe";

    private final Databases databases = new Databases();
    private Database database;
    private SqlRecorder recorder;

    @BeforeEach
    void open() {
        database = databases.clean(DatabaseKind.H2);
        SampleLoader.load(Sample.USERS, 10, database);
        recorder = new SqlRecorder(database.dataSource());
    }

    @AfterEach
    void close() {
        database.close();
        databases.close();
    }

    // tag::without-commit[]
    @Test
    void sessionClosedWithoutCommitLeavesNothingBehind() {
        try (SqlSession session = factory(CREATE_USER_WITH_POSTS).openSession()) {
            session.getMapper(CreateUserWithPostsMapper.class)
                    .insertUser(new UserRow(new NewUser("Jane Doe", "jane@example.com", List.of())));
        }

        assertThat(userCalled("Jane Doe")).isEmpty();
    }
    // end::without-commit[]

    /** What {@code affectData} is for. */
    @Test
    void selectThatInsertsIsCommitted() {
        try (SqlSession session = factory(CREATE_USER_WITH_POSTS).openSession()) {
            session.getMapper(CreateUserWithPostsMapper.class)
                    .insertUserReturningId(new NewUser("Jane Doe", "jane@example.com", List.of()));
            session.commit();
        }

        assertThat(userCalled("Jane Doe")).hasSize(1);
    }

    @Test
    void lazyPostsThatNobodyReadsCostNothing() {
        try (SqlSession session = factory(FIND_USER_AND_READ_POSTS).openSession()) {
            session.getMapper(FindUserAndReadPostsMapper.class)
                    .findWithLazyPosts(JOHN_DOE)
                    .orElseThrow()
                    .getName();
        }

        assertThat(recorder.executions()).hasSize(1);
    }

    // tag::lazy-sees-later[]
    @Test
    void lazyPostsReadAfterCloseSeeWhatWasCommittedSince() {
        User user;
        try (SqlSession session = factory(FIND_USER_AND_READ_POSTS).openSession()) {
            user = session.getMapper(FindUserAndReadPostsMapper.class)
                    .findWithLazyPosts(JOHN_DOE)
                    .orElseThrow();
        }
        try (SqlSession session = factory(REPLACE_POSTS).openSession()) {
            session.getMapper(ReplacePostsMapper.class).deletePostsOf(user.getId());
            session.commit();
        }

        assertThat(user.getPosts()).isEmpty();
    }
    // end::lazy-sees-later[]

    // tag::same-object[]
    @Test
    void sessionHandsOutTheSameObjectUntilItCommits() {
        try (SqlSession session = factory(MOVE_POST).openSession()) {
            MovePostMapper mapper = session.getMapper(MovePostMapper.class);
            PostToEdit first = mapper.find("First Post").orElseThrow();

            assertThat(mapper.find("First Post")).containsSame(first);
            session.commit();
            assertThat(mapper.find("First Post").orElseThrow()).isNotSameAs(first);
        }
    }
    // end::same-object[]

    // tag::safe-row-bounds[]
    @Test
    void safeRowBoundsRefusesANestedResultMap() {
        SqlSessionFactory factory = factory(PAGE_USERS_WITH_POSTS);
        factory.getConfiguration().setSafeRowBoundsEnabled(true);
        try (SqlSession session = factory.openSession()) {
            PageUsersWithPostsMapper mapper = session.getMapper(PageUsersWithPostsMapper.class);

            assertThatThrownBy(() -> mapper.usersWithPosts(new RowBounds(5, 5)))
                    .hasCauseInstanceOf(ExecutorException.class)
                    .hasMessageContaining("cannot be safely constrained by RowBounds");
        }
    }
    // end::safe-row-bounds[]

    @Test
    void handlerOfUnorderedNestedResultMapIsRefused() {
        String unordered = ListUsersWithPostsMapper.class.getName() + ".usersWithPosts";
        List<Object> users = new ArrayList<>();
        try (SqlSession session = factory(LIST_USERS_WITH_POSTS).openSession()) {
            assertThatThrownBy(() -> session.select(unordered, context -> users.add(context.getResultObject())))
                    .hasCauseInstanceOf(ExecutorException.class)
                    .hasMessageContaining("resultOrdered=true");
        }
    }

    private List<User> userCalled(String name) {
        try (SqlSession session = factory(FIND_USER_AND_READ_POSTS).openSession()) {
            return session.getMapper(FindUserAndReadPostsMapper.class).find(name).stream()
                    .toList();
        }
    }

    private SqlSessionFactory factory(Scenario<?, ?> scenario) {
        return new MybatisChapter().open(recorder.dataSource(), database.kind(), scenario);
    }
}
