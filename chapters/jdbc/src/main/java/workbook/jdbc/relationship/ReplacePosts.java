package workbook.jdbc.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.REPLACE_POSTS;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import workbook.jdbc.Transaction;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewPost;
import workbook.scenario.NewPostList;

/** A user's posts become those of a new list; the title says which is which. */
public final class ReplacePosts {

    private static final String INSERT_POST = "insert into posts (title, content, user_id) values (?, ?, ?)";
    private static final String UPDATE_POST = "update posts set content = ? where id = ?";
    private static final String DELETE_POST = "delete from posts where id = ?";

    private record StoredPost(long id, String content) {}

    private ReplacePosts() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, NewPostList, Void>to(REPLACE_POSTS)
                .trap("delete-and-reinsert", change(ReplacePosts::deleteAndReinsert))
                .whichIsWrong()
                .trap("save-each", change(ReplacePosts::saveEach))
                .idiom("diff", change(ReplacePosts::diff))
                .list();
    }

    // tag::delete-and-reinsert[]
    static void deleteAndReinsert(DataSource database, NewPostList list) throws SQLException {
        Transaction.in(database, connection -> {
            long userId = userId(list.userName(), connection);
            // A trap: posts that stay get new ids, and lose the tags and comments of the old ones.
            try (PreparedStatement delete = connection.prepareStatement("delete from posts where user_id = ?")) {
                delete.setLong(1, userId);
                delete.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement(INSERT_POST)) {
                for (NewPost post : list.posts()) {
                    bindInsert(post, userId, insert);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }
    // end::delete-and-reinsert[]

    // tag::save-each[]
    static void saveEach(DataSource database, NewPostList list) throws SQLException {
        Transaction.in(database, connection -> {
            long userId = userId(list.userName(), connection);
            Map<String, StoredPost> stored = storedPosts(userId, connection);
            try (PreparedStatement insert = connection.prepareStatement(INSERT_POST);
                    PreparedStatement update = connection.prepareStatement(UPDATE_POST);
                    PreparedStatement delete = connection.prepareStatement(DELETE_POST)) {
                for (NewPost post : list.posts()) {
                    // A trap: every post is written, changed or not, each with a round trip of its own.
                    StoredPost old = stored.remove(post.title());
                    if (old == null) {
                        bindInsert(post, userId, insert);
                        insert.executeUpdate();
                    } else {
                        bindUpdate(post, old, update);
                        update.executeUpdate();
                    }
                }
                for (StoredPost gone : stored.values()) {
                    delete.setLong(1, gone.id());
                    delete.executeUpdate();
                }
            }
        });
    }
    // end::save-each[]

    // tag::diff[]
    static void diff(DataSource database, NewPostList list) throws SQLException {
        Transaction.in(database, connection -> {
            long userId = userId(list.userName(), connection);
            Map<String, StoredPost> stored = storedPosts(userId, connection);
            try (PreparedStatement insert = connection.prepareStatement(INSERT_POST);
                    PreparedStatement update = connection.prepareStatement(UPDATE_POST);
                    PreparedStatement delete = connection.prepareStatement(DELETE_POST)) {
                for (NewPost post : list.posts()) {
                    StoredPost old = stored.remove(post.title());
                    if (old == null) {
                        bindInsert(post, userId, insert);
                        insert.addBatch();
                    } else if (!old.content().equals(post.content())) {
                        bindUpdate(post, old, update);
                        update.addBatch();
                    }
                }
                for (StoredPost gone : stored.values()) {
                    delete.setLong(1, gone.id());
                    delete.addBatch();
                }
                delete.executeBatch();
                update.executeBatch();
                insert.executeBatch();
            }
        });
    }
    // end::diff[]

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

    private static Map<String, StoredPost> storedPosts(long userId, Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, title, content from posts where user_id = ? order by id")) {
            select.setLong(1, userId);
            Map<String, StoredPost> posts = new LinkedHashMap<>();
            try (ResultSet post = select.executeQuery()) {
                while (post.next()) {
                    posts.put(post.getString("title"), new StoredPost(post.getLong("id"), post.getString("content")));
                }
            }
            return posts;
        }
    }

    private static void bindInsert(NewPost post, long userId, PreparedStatement insert) throws SQLException {
        insert.setString(1, post.title());
        insert.setString(2, post.content());
        insert.setLong(3, userId);
    }

    private static void bindUpdate(NewPost post, StoredPost old, PreparedStatement update) throws SQLException {
        update.setString(1, post.content());
        update.setLong(2, old.id());
    }
}
