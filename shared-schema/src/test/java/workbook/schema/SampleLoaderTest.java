package workbook.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workbook.blob.JsonMap;
import workbook.schema.Blog.Account;
import workbook.schema.Blog.Authorization;
import workbook.schema.Blog.Blob;
import workbook.schema.Blog.Comment;
import workbook.schema.Blog.Post;
import workbook.schema.Blog.PostTag;
import workbook.schema.Blog.Tag;
import workbook.schema.Blog.User;

@ExtendWith(SharedDatabases.class)
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class SampleLoaderTest {

    private final DatabaseKind kind;
    private final Databases databases;

    SampleLoaderTest(DatabaseKind kind, Databases databases) {
        this.kind = kind;
        this.databases = databases;
    }

    @ParameterizedTest
    @EnumSource
    void theTablesHoldTheBlogWithItsIds(Sample sample) throws SQLException {
        for (int size : new int[] {0, 1, 10, 250}) {
            try (Database database = SharedDatabases.clean(databases, kind)) {
                SampleLoader.load(sample, size, database);

                assertThat(blogIn(database)).isEqualTo(sample.blog(size));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNextIdIsOneMore(Sample sample) throws SQLException {
        try (Database database = SharedDatabases.clean(databases, kind)) {
            SampleLoader.load(sample, 10, database);

            assertThat(idOf(database, "insert into users (name) values ('next')"))
                    .isEqualTo(sample.blog(10).users().size() + 1);
            assertThat(idOf(database, "insert into posts (title, content, user_id) values ('next', 'next', 1)"))
                    .isEqualTo(sample.blog(10).posts().size() + 1);
            assertThat(idOf(database, "insert into tags (name) values ('next')"))
                    .isEqualTo(sample.blog(10).tags().size() + 1);
            assertThat(idOf(database, "insert into comments (content, post_id, user_id) values ('next', 1, 1)"))
                    .isEqualTo(sample.blog(10).comments().size() + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "USERS")
    void aDatabaseThatCannotTakeTheSampleSaysSoInOneLine(Sample sample) {
        try (Database database = SharedDatabases.clean(databases, kind)) {
            SampleLoader.load(sample, 2, database);

            assertThatThrownBy(() -> SampleLoader.load(sample, 2, database))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageStartingWith(kind.title() + " could not take the sample data of size 2: ")
                    .hasMessageNotContaining("\n");
        }
    }

    private static long idOf(Database database, String insert) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(insert, new String[] {"id"})) {
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static Blog blogIn(Database database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            return new Blog(
                    rows(
                            statement,
                            "select id, name, email, age from users order by id",
                            row -> new User(row.getLong(1), row.getString(2), row.getString(3), integer(row, 4))),
                    rows(
                            statement,
                            "select id, title, content, user_id from posts order by id",
                            row -> new Post(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4))),
                    rows(
                            statement,
                            "select id, name from tags order by id",
                            row -> new Tag(row.getLong(1), row.getString(2))),
                    rows(
                            statement,
                            "select post_id, tag_id from post_tags order by post_id, tag_id",
                            row -> new PostTag(row.getLong(1), row.getLong(2))),
                    rows(
                            statement,
                            "select id, content, post_id, user_id, parent_id from comments order by id",
                            row -> new Comment(
                                    row.getLong(1),
                                    row.getString(2),
                                    row.getLong(3),
                                    row.getLong(4),
                                    integer(row, 5) == null ? null : row.getLong(5))),
                    blobs(statement),
                    rows(
                            statement,
                            "select id, owner, balance from accounts order by id",
                            row -> new Account(row.getLong(1), row.getString(2), row.getLong(3))),
                    rows(
                            statement,
                            "select a.id, t.token_value, t.expires_at from oauth_authorizations a"
                                    + " join oauth_tokens t on t.authorization_id = a.id order by length(a.id), a.id",
                            row -> new Authorization(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getTimestamp(3).toInstant())));
        }
    }

    private static Map<Long, Blob> blobs(Statement statement) throws SQLException {
        Map<Long, Blob> blobs = new HashMap<>();
        rows(statement, "select id, data, profile from users where data is not null", row -> {
            String profile = row.getString(3);
            // PostgreSQL keeps what JSON means, not how it was written.
            blobs.put(
                    row.getLong(1),
                    new Blob(row.getBytes(2), profile == null ? null : JsonMap.write(JsonMap.read(profile))));
            return row.getLong(1);
        });
        return blobs;
    }

    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> rows(Statement statement, String sql, Row<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(reader.read(row));
            }
        }
        return rows;
    }

    private static Integer integer(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
