package workbook.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes a sample blog into a clean database, in batches. */
public final class SampleLoader {

    private static final int BATCH = 1_000;

    private SampleLoader() {}

    /**
     * Loads the sample. The database gives out the ids: in a clean one they are 1, 2, 3, as the sample says.
     *
     * @throws DatabaseUnavailableException when the database cannot take it, for example for want of room
     */
    public static void load(Sample sample, int size, Database database) {
        Blog blog = sample.blog(size);
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            insertAll(connection, blog);
            fillBlobs(connection, blog, database.kind());
            SampleAuthorizations.insert(connection, blog.authorizations());
            connection.commit();
        } catch (SQLException cause) {
            throw new DatabaseUnavailableException(
                    database.kind().title() + " could not take the sample data of size " + size + ": "
                            + cause.getMessage().lines().findFirst().orElse(""),
                    cause);
        }
    }

    private static void insertAll(Connection connection, Blog blog) throws SQLException {
        write(connection, "insert into users (name, email, age) values (?, ?, ?)", blog.users(), (row, user) -> {
            row.setString(1, user.name());
            row.setString(2, user.email());
            row.setObject(3, user.age());
        });
        write(connection, "insert into posts (title, content, user_id) values (?, ?, ?)", blog.posts(), (row, post) -> {
            row.setString(1, post.title());
            row.setString(2, post.content());
            row.setLong(3, post.userId());
        });
        write(connection, "insert into tags (name) values (?)", blog.tags(), (row, tag) -> {
            row.setString(1, tag.name());
        });
        write(connection, "insert into post_tags (post_id, tag_id) values (?, ?)", blog.postTags(), (row, postTag) -> {
            row.setLong(1, postTag.postId());
            row.setLong(2, postTag.tagId());
        });
        write(
                connection,
                "insert into comments (content, post_id, user_id, parent_id) values (?, ?, ?, ?)",
                blog.comments(),
                (row, comment) -> {
                    row.setString(1, comment.content());
                    row.setLong(2, comment.postId());
                    row.setLong(3, comment.userId());
                    row.setObject(4, comment.parentId());
                });
        write(connection, "insert into accounts (owner, balance) values (?, ?)", blog.accounts(), (row, account) -> {
            row.setString(1, account.owner());
            row.setLong(2, account.balance());
        });
    }

    private static void fillBlobs(Connection connection, Blog blog, DatabaseKind kind) throws SQLException {
        // PostgreSQL takes no text for its JSON type unless it is told to.
        String json = kind == DatabaseKind.POSTGRESQL ? "cast(? as jsonb)" : "?";
        write(
                connection,
                "update users set data = ?, profile = " + json + " where id = ?",
                List.copyOf(blog.blobs().entrySet()),
                (row, blob) -> {
                    row.setBytes(1, blob.getValue().data());
                    row.setString(2, blob.getValue().profile());
                    row.setLong(3, blob.getKey());
                });
    }

    static <T> void write(Connection connection, String sql, List<T> rows, Binder<T> binder) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (T row : rows) {
                binder.bind(statement, row);
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    @FunctionalInterface
    interface Binder<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }
}
