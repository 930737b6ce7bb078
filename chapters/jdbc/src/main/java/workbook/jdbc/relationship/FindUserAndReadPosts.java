package workbook.jdbc.relationship;

import static workbook.scenario.Relationship.FIND_USER_AND_READ_POSTS;
import static workbook.schema.DatabaseKind.H2;
import static workbook.schema.DatabaseKind.POSTGRESQL;
import static workbook.schema.DatabaseKind.SQLITE;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.h2.jdbc.JdbcSQLNonTransientException;
import org.postgresql.util.PSQLException;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** One user by name, and the titles of that user's posts. */
public final class FindUserAndReadPosts {

    private FindUserAndReadPosts() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, String, List<String>>to(FIND_USER_AND_READ_POSTS)
                .trap("read-after-close", FindUserAndReadPosts::readAfterClose)
                .whichThrows(JdbcSQLNonTransientException.class, H2)
                .whichThrows(PSQLException.class, POSTGRESQL)
                .whichIsWrong(SQLITE)
                .alternative("two-selects", FindUserAndReadPosts::twoSelects)
                .idiom("join", FindUserAndReadPosts::join)
                .list();
    }

    // tag::read-after-close[]
    static List<String> readAfterClose(DataSource database, String name) throws SQLException {
        // A trap: a result is closed with its connection. SQLite's driver does not even say so, it just has no rows.
        return titles(findPosts(name, database));
    }

    private static ResultSet findPosts(String name, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select p.title from users u join posts p on p.user_id = u.id
                        where u.name = ? order by p.id""")) {
            select.setString(1, name);
            return select.executeQuery();
        }
    }
    // end::read-after-close[]

    // tag::two-selects[]
    static List<String> twoSelects(DataSource database, String name) throws SQLException {
        try (Connection connection = database.getConnection()) {
            OptionalLong userId = findUser(name, connection);
            // Unlike a join, this tells a user without posts from no user.
            return userId.isPresent() ? titlesOf(userId.getAsLong(), connection) : List.of();
        }
    }

    private static OptionalLong findUser(String name, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id from users where name = ?")) {
            select.setString(1, name);
            try (ResultSet user = select.executeQuery()) {
                return user.next() ? OptionalLong.of(user.getLong("id")) : OptionalLong.empty();
            }
        }
    }

    private static List<String> titlesOf(long userId, Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select title from posts where user_id = ? order by id")) {
            select.setLong(1, userId);
            try (ResultSet post = select.executeQuery()) {
                return titles(post);
            }
        }
    }
    // end::two-selects[]

    // tag::join[]
    static List<String> join(DataSource database, String name) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select p.title from users u join posts p on p.user_id = u.id
                        where u.name = ? order by p.id""")) {
            select.setString(1, name);
            try (ResultSet post = select.executeQuery()) {
                return titles(post);
            }
        }
    }
    // end::join[]

    private static List<String> titles(ResultSet post) throws SQLException {
        List<String> titles = new ArrayList<>();
        while (post.next()) {
            titles.add(post.getString("title"));
        }
        return titles;
    }
}
