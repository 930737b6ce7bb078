package workbook.mybatis.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbook.mybatis.MybatisChapter;
import workbook.scenario.Blobs;
import workbook.scenario.Scenario;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.Sample;
import workbook.schema.SampleLoader;
import workbook.sql.SqlRecorder;

/** What the comments of this room say about sessions and type handlers, and the counts of the contract do not show. */
class SessionTest {

    private static final String PICTURE = "picture.raw";

    private final Databases databases = new Databases();
    private Database database;
    private SqlRecorder recorder;

    @BeforeEach
    void open() {
        database = databases.clean(DatabaseKind.H2);
        recorder = new SqlRecorder(database.dataSource());
    }

    @AfterEach
    void close() {
        database.close();
        databases.close();
    }

    @Test
    void sessionKeepsBytesThatItHasRead() {
        try (SqlSession session = factory(Blobs.LARGE).openSession()) {
            LargeMapper mapper = session.getMapper(LargeMapper.class);
            mapper.insertBytes(PICTURE, new byte[] {1, 2, 3});

            assertThat(mapper.bytes(PICTURE)).containsSame(mapper.bytes(PICTURE).orElseThrow());
            assertThat(recorder.executions()).hasSize(2);
        }
    }

    // tag::flush-cache[]
    /** What {@code flushCache} is for. */
    @Test
    void sessionDoesNotKeepSlices() {
        try (SqlSession session = factory(Blobs.LARGE).openSession()) {
            LargeMapper mapper = session.getMapper(LargeMapper.class);
            mapper.insertBytes(PICTURE, new byte[] {1, 2, 3});

            assertThat(mapper.slice(PICTURE, 2, 1).orElseThrow().content()).containsExactly(2);
            assertThat(mapper.slice(PICTURE, 2, 1).orElseThrow().content()).containsExactly(2);
            assertThat(recorder.executions()).hasSize(3);
        }
    }
    // end::flush-cache[]

    @Test
    void userWithoutBlobHasNoMap() {
        SampleLoader.load(Sample.USERS, 1, database);
        try (SqlSession session = factory(Blobs.REPLACE_WITH_EQUAL).openSession()) {
            ReplaceWithEqualMapper mapper = session.getMapper(ReplaceWithEqualMapper.class);

            assertThat(mapper.find("john@example.com").orElseThrow().getData()).isNull();
            assertThat(mapper.findJson("john@example.com").orElseThrow().getData())
                    .isNull();
        }
    }

    @Test
    void failureOfTheDatabaseIsNoRefusal() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table users drop column data");
        }

        assertThatThrownBy(() -> HostileBytes.filtered(factory(Blobs.HOSTILE_BYTES), 1))
                .isExactlyInstanceOf(PersistenceException.class);
    }

    private SqlSessionFactory factory(Scenario<?, ?> scenario) {
        return new MybatisChapter().open(recorder.dataSource(), database.kind(), scenario);
    }
}
