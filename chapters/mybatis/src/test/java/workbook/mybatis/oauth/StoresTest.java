package workbook.mybatis.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import workbook.mybatis.MybatisChapter;
import workbook.oauth.Oauth;
import workbook.oauth.Stores;
import workbook.oauth.TokenKind;
import workbook.oauth.TokenRow;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.Sample;
import workbook.schema.SampleLoader;
import workbook.schema.SharedDatabases;
import workbook.sql.Execution;
import workbook.sql.SqlRecorder;

/** What this chapter's stores do that the scenarios do not ask for. */
@ExtendWith(SharedDatabases.class)
class StoresTest {

    private static final OAuth2TokenType CODE = new OAuth2TokenType("code");

    private final Databases databases;
    private Database database;
    private SqlRecorder recorder;
    private SqlSessionFactory factory;
    private Stores stores;

    StoresTest(Databases databases) {
        this.databases = databases;
    }

    private void open(DatabaseKind kind) {
        database = SharedDatabases.clean(databases, kind);
        SampleLoader.load(Sample.AUTHORIZATIONS, 2, database);
        recorder = new SqlRecorder(database.dataSource());
        factory = new MybatisChapter().open(recorder.dataSource(), kind, Oauth.LOGIN);
        stores = LibraryStores.of(factory);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void tokensThatDidNotChangeAreNotWritten(DatabaseKind kind) {
        open(kind);
        OAuth2Authorization authorization = byCode("code-1");
        recorder.clear();
        stores.authorizations().save(authorization);

        assertThat(recorder.executions()).map(Execution::sql).hasSize(2).noneMatch(sql -> sql.contains("into"));
    }

    // tag::repeated-hour[]
    /** In New York, the time on the wall is half past one at either moment. */
    @Test
    void momentsInTheHourThatAutumnRepeatsStayApart() throws SQLException {
        open(DatabaseKind.H2);
        Instant summer = Instant.parse("2026-11-01T05:30:00Z");
        Instant winter = Instant.parse("2026-11-01T06:30:00Z");
        try (SqlSession session = factory.openSession();
                Statement statement = session.getConnection().createStatement()) {
            statement.execute("set time zone 'America/New_York'");
            AuthorizationStoreMapper mapper = session.getMapper(AuthorizationStoreMapper.class);
            String id = byCode("code-1").getId();
            mapper.putTokens(id, List.of(refreshToken(summer, winter)));

            assertThat(mapper.findById(id).orElseThrow().row().tokens()).contains(refreshToken(summer, winter));
        }
    }
    // end::repeated-hour[]

    private static TokenRow refreshToken(Instant issued, Instant expires) {
        return new TokenRow(TokenKind.REFRESH_TOKEN.id(), "refresh", null, null, issued, expires, false, "{}");
    }

    private OAuth2Authorization byCode(String code) {
        return stores.authorizations().findByToken(code, CODE);
    }
}
