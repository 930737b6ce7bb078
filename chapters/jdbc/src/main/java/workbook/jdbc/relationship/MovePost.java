package workbook.jdbc.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.MOVE_POST;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import workbook.jdbc.Transaction;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.PostMove;

/** A post gets another owner: one column, the foreign key, is all there is to change. */
public final class MovePost {

    private record Post(long id, String title, String content) {}

    private MovePost() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, PostMove, Void>to(MOVE_POST)
                .trap("save-whole-row", change(MovePost::saveWholeRow))
                .alternative("read-then-write", change(MovePost::readThenWrite))
                .idiom("single-update", change(MovePost::singleUpdate))
                .list();
    }

    // tag::save-whole-row[]
    static void saveWholeRow(DataSource database, PostMove move) throws SQLException {
        Transaction.in(database, connection -> {
            Optional<Post> post = findPost(move.postTitle(), connection);
            if (post.isPresent()) {
                save(post.get(), userId(move.newOwnerName(), connection), connection);
            }
        });
    }

    private static Optional<Post> findPost(String title, Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, title, content from posts where title = ?")) {
            select.setString(1, title);
            try (ResultSet post = select.executeQuery()) {
                return post.next()
                        ? Optional.of(new Post(post.getLong("id"), post.getString("title"), post.getString("content")))
                        : Optional.empty();
            }
        }
    }

    private static void save(Post post, long userId, Connection connection) throws SQLException {
        // A trap: writes back what was read, over what others have changed in between.
        try (PreparedStatement update =
                connection.prepareStatement("update posts set title = ?, content = ?, user_id = ? where id = ?")) {
            update.setString(1, post.title());
            update.setString(2, post.content());
            update.setLong(3, userId);
            update.setLong(4, post.id());
            update.executeUpdate();
        }
    }
    // end::save-whole-row[]

    // tag::read-then-write[]
    static void readThenWrite(DataSource database, PostMove move) throws SQLException {
        Transaction.in(database, connection -> {
            OptionalLong postId = postId(move.postTitle(), connection);
            if (postId.isPresent()) {
                // Two reads more than needed, but a missing user has a name in the error.
                long userId = userId(move.newOwnerName(), connection);
                try (PreparedStatement update =
                        connection.prepareStatement("update posts set user_id = ? where id = ?")) {
                    update.setLong(1, userId);
                    update.setLong(2, postId.getAsLong());
                    update.executeUpdate();
                }
            }
        });
    }

    private static OptionalLong postId(String title, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id from posts where title = ?")) {
            select.setString(1, title);
            try (ResultSet post = select.executeQuery()) {
                return post.next() ? OptionalLong.of(post.getLong("id")) : OptionalLong.empty();
            }
        }
    }
    // end::read-then-write[]

    // tag::single-update[]
    static void singleUpdate(DataSource database, PostMove move) throws SQLException {
        // One statement is a transaction by itself. No user of that name: null, which the column refuses.
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update posts set user_id = (select id from users where name = ?)
                        where title = ?""")) {
            update.setString(1, move.newOwnerName());
            update.setString(2, move.postTitle());
            update.executeUpdate();
        }
    }
    // end::single-update[]

    private static long userId(String name, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id from users where name = ?")) {
            select.setString(1, name);
            try (ResultSet user = select.executeQuery()) {
                if (!user.next()) {
                    throw new NoSuchElementException("no user is called " + name);
                }
                return user.getLong("id");
            }
        }
    }
}
