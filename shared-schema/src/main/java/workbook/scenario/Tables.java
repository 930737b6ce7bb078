package workbook.scenario;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import workbook.schema.Blog.Blob;

/** Reads the tables after a run, in plain JDBC: what is really there, whatever a library believes. */
final class Tables {

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Tables() {}

    /** The posts that a user of this name has now, in the order of their titles. */
    static List<NewPost> postsOf(Connection connection, String userName) throws SQLException {
        return list(connection, """
                select p.title, p.content from posts p join users u on u.id = p.user_id
                where u.name = ? order by p.title, p.id""", row -> new NewPost(row.getString(1), row.getString(2)), userName);
    }

    /** How many comments and tags the posts of a user of this name have now. */
    static Counts attachmentsOf(Connection connection, String userName) throws SQLException {
        return Counts.of("comments", count(connection, """
                                select count(*) from comments c join posts p on p.id = c.post_id
                                join users u on u.id = p.user_id where u.name = ?""", userName)).and("tags", count(connection, """
                                select count(*) from post_tags pt join posts p on p.id = pt.post_id
                                join users u on u.id = p.user_id where u.name = ?""", userName));
    }

    /** The post of this id and its owner, or nothing. A library may hand out no id: it is nobody's. */
    static List<NewPost> postOf(Connection connection, long userId, Long postId) throws SQLException {
        return list(
                connection,
                "select title, content from posts where user_id = ? and id = ?",
                row -> new NewPost(row.getString(1), row.getString(2)),
                userId,
                postId);
    }

    /** Name and e-mail address of the user of this id, or nothing. */
    static List<List<String>> user(Connection connection, long id) throws SQLException {
        return list(
                connection,
                "select name, email from users where id = ?",
                row -> Arrays.asList(row.getString(1), row.getString(2)),
                id);
    }

    /** The names of the tags on the post of this title, in alphabetical order. */
    static List<String> tagsOf(Connection connection, String postTitle) throws SQLException {
        return list(connection, """
                select t.name from tags t join post_tags pt on pt.tag_id = t.id join posts p on p.id = pt.post_id
                where p.title = ? order by t.name""", row -> row.getString(1), postTitle);
    }

    /** What the blobs of the user with this e-mail address hold; nulls when there is no such user. */
    static Blob blobOf(Connection connection, String email) throws SQLException {
        return list(
                        connection,
                        "select data, profile from users where email = ?",
                        row -> new Blob(row.getBytes(1), row.getString(2)),
                        email)
                .stream()
                .findFirst()
                .orElse(new Blob(null, null));
    }

    /** How many bytes the attachment of this name has; 0 when there is none. */
    static long lengthOf(Connection connection, String name) throws SQLException {
        return list(connection, "select length(content) from attachments where name = ?", row -> row.getLong(1), name)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /** Name and age of all users, in the order of their ids. */
    static List<Person> people(Connection connection) throws SQLException {
        return list(
                connection,
                "select name, age from users order by id",
                row -> new Person(row.getString(1), row.getObject(2) == null ? null : row.getInt(2)));
    }

    /** The balances of all accounts, in the order of their ids. */
    static List<Long> balances(Connection connection) throws SQLException {
        return list(connection, "select balance from accounts order by id", row -> row.getLong(1));
    }

    /** The names of all users, in the order of their ids. */
    static List<String> userNames(Connection connection) throws SQLException {
        return list(connection, "select name from users order by id", row -> row.getString(1));
    }

    /** How many rows each table of the blog has. */
    static Counts counts(Connection connection) throws SQLException {
        return Counts.of("users", count(connection, "select count(*) from users"))
                .and("posts", count(connection, "select count(*) from posts"))
                .and("comments", count(connection, "select count(*) from comments"));
    }

    private static long count(Connection connection, String sql, Object... parameters) throws SQLException {
        return list(connection, sql, row -> row.getLong(1), parameters).get(0);
    }

    private static <T> List<T> list(Connection connection, String sql, RowReader<T> reader, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        }
    }
}
