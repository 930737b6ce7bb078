package workbook.jdbc.relationship;

import static workbook.scenario.Relationship.CREATE_USER_WITH_POSTS;
import static workbook.schema.DatabaseKind.SQLITE;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import workbook.jdbc.Transaction;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewPost;
import workbook.scenario.NewUser;
import workbook.scenario.StoredUser;

/** A user and the posts, stored together; the database gives out the ids. */
public final class CreateUserWithPosts {

    private static final String INSERT_POST = "insert into posts (title, content, user_id) values (?, ?, ?)";

    /** Names the key: with RETURN_GENERATED_KEYS, PostgreSQL's driver fetches every column of the new rows. */
    private static final String[] ID = {"id"};

    private CreateUserWithPosts() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, NewUser, StoredUser>to(CREATE_USER_WITH_POSTS)
                .trap("insert-per-row", CreateUserWithPosts::insertPerRow)
                .alternative("batch", CreateUserWithPosts::batch)
                .whichIsWrong(SQLITE)
                .alternative("multi-row", CreateUserWithPosts::multiRow)
                .whichIsWrong(SQLITE)
                .idiom("batch-then-read", CreateUserWithPosts::batchThenRead)
                .list();
    }

    // tag::insert-per-row[]
    static StoredUser insertPerRow(DataSource database, NewUser user) throws SQLException {
        return Transaction.returning(database, connection -> {
            long userId = insertUser(user, connection);
            List<Long> postIds = new ArrayList<>();
            try (PreparedStatement insert = connection.prepareStatement(INSERT_POST, ID)) {
                for (NewPost post : user.posts()) {
                    bind(post, userId, insert);
                    // A trap: one round trip for each post.
                    insert.executeUpdate();
                    postIds.addAll(generatedIds(insert));
                }
            }
            return new StoredUser(userId, postIds);
        });
    }
    // end::insert-per-row[]

    // tag::batch[]
    static StoredUser batch(DataSource database, NewUser user) throws SQLException {
        return Transaction.returning(database, connection -> {
            long userId = insertUser(user, connection);
            try (PreparedStatement insert = connection.prepareStatement(INSERT_POST, ID)) {
                for (NewPost post : user.posts()) {
                    bind(post, userId, insert);
                    insert.addBatch();
                }
                insert.executeBatch();
                // JDBC leaves it to the driver whether a batch has generated keys. SQLite's has none.
                return new StoredUser(userId, generatedIds(insert));
            }
        });
    }
    // end::batch[]

    // tag::multi-row[]
    static StoredUser multiRow(DataSource database, NewUser user) throws SQLException {
        return Transaction.returning(database, connection -> {
            long userId = insertUser(user, connection);
            return new StoredUser(
                    userId, user.posts().isEmpty() ? List.of() : insertAll(user.posts(), userId, connection));
        });
    }

    private static List<Long> insertAll(List<NewPost> posts, long userId, Connection connection) throws SQLException {
        // Only question marks are put together; the values are bound.
        String rows = String.join(", ", Collections.nCopies(posts.size(), "(?, ?, ?)"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into posts (title, content, user_id) values " + rows, ID)) {
            int parameter = 0;
            for (NewPost post : posts) {
                insert.setString(++parameter, post.title());
                insert.setString(++parameter, post.content());
                insert.setLong(++parameter, userId);
            }
            insert.executeUpdate();
            // SQLite's driver knows the id of the last row only.
            return generatedIds(insert);
        }
    }
    // end::multi-row[]

    // tag::batch-then-read[]
    static StoredUser batchThenRead(DataSource database, NewUser user) throws SQLException {
        return Transaction.returning(database, connection -> {
            long userId = insertUser(user, connection);
            try (PreparedStatement insert = connection.prepareStatement(INSERT_POST)) {
                for (NewPost post : user.posts()) {
                    bind(post, userId, insert);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return new StoredUser(userId, postIds(userId, connection));
        });
    }

    /** In the order in which they were inserted: until the commit, nobody else can give this user a post. */
    private static List<Long> postIds(long userId, Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id from posts where user_id = ? order by id")) {
            select.setLong(1, userId);
            try (ResultSet post = select.executeQuery()) {
                return ids(post);
            }
        }
    }
    // end::batch-then-read[]

    private static long insertUser(NewUser user, Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into users (name, email) values (?, ?)", ID)) {
            insert.setString(1, user.name());
            insert.setString(2, user.email());
            insert.executeUpdate();
            return generatedIds(insert).get(0);
        }
    }

    private static void bind(NewPost post, long userId, PreparedStatement insert) throws SQLException {
        insert.setString(1, post.title());
        insert.setString(2, post.content());
        insert.setLong(3, userId);
    }

    private static List<Long> generatedIds(PreparedStatement insert) throws SQLException {
        try (ResultSet keys = insert.getGeneratedKeys()) {
            return ids(keys);
        }
    }

    private static List<Long> ids(ResultSet row) throws SQLException {
        List<Long> ids = new ArrayList<>();
        while (row.next()) {
            ids.add(row.getLong(1));
        }
        return ids;
    }
}
