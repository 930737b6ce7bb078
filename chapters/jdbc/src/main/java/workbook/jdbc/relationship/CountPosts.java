package workbook.jdbc.relationship;

import static workbook.scenario.Relationship.COUNT_POSTS;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.UserPostCount;

/** How many posts each user has, users with none included. */
public final class CountPosts {

    private CountPosts() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, Void, List<UserPostCount>>to(COUNT_POSTS)
                .trap("count-per-user", (database, none) -> countPerUser(database))
                .trap("load-and-count", (database, none) -> loadAndCount(database))
                .trap("inner-join", (database, none) -> innerJoin(database))
                .whichIsWrong()
                .trap("count-rows", (database, none) -> countRows(database))
                .whichIsWrong()
                .idiom("group-by", (database, none) -> groupBy(database))
                .alternative("correlated-subselect", (database, none) -> correlatedSubselect(database))
                .list();
    }

    // tag::count-per-user[]
    static List<UserPostCount> countPerUser(DataSource database) throws SQLException {
        List<UserPostCount> counts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select id, name from users order by id");
                ResultSet user = select.executeQuery()) {
            while (user.next()) {
                // A trap: N+1, one more select for each user.
                counts.add(new UserPostCount(user.getString("name"), postsOf(user.getLong("id"), connection)));
            }
        }
        return counts;
    }

    private static long postsOf(long userId, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select count(*) from posts where user_id = ?")) {
            select.setLong(1, userId);
            try (ResultSet count = select.executeQuery()) {
                count.next();
                return count.getLong(1);
            }
        }
    }
    // end::count-per-user[]

    // tag::load-and-count[]
    static List<UserPostCount> loadAndCount(DataSource database) throws SQLException {
        // A trap: every post travels, to be counted and thrown away.
        return ListUsersWithPosts.join(database).stream()
                .map(user -> new UserPostCount(user.name(), user.titles().size()))
                .toList();
    }
    // end::load-and-count[]

    // tag::inner-join[]
    static List<UserPostCount> innerJoin(DataSource database) throws SQLException {
        // A trap: a user without posts has no joined row, and is lost.
        return counts("""
                select u.name, count(*) as posts
                from users u join posts p on p.user_id = u.id
                group by u.id, u.name
                order by u.id""", database);
    }
    // end::inner-join[]

    // tag::count-rows[]
    static List<UserPostCount> countRows(DataSource database) throws SQLException {
        // A trap: a user without posts still has one joined row, and count(*) counts it.
        return counts("""
                select u.name, count(*) as posts
                from users u left join posts p on p.user_id = u.id
                group by u.id, u.name
                order by u.id""", database);
    }
    // end::count-rows[]

    // tag::group-by[]
    static List<UserPostCount> groupBy(DataSource database) throws SQLException {
        // count(p.id) passes over the null of a user without posts.
        return counts("""
                select u.name, count(p.id) as posts
                from users u left join posts p on p.user_id = u.id
                group by u.id, u.name
                order by u.id""", database);
    }
    // end::group-by[]

    // tag::correlated-subselect[]
    static List<UserPostCount> correlatedSubselect(DataSource database) throws SQLException {
        return counts("""
                select u.name, (select count(*) from posts p where p.user_id = u.id) as posts
                from users u
                order by u.id""", database);
    }
    // end::correlated-subselect[]

    private static List<UserPostCount> counts(String sql, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            List<UserPostCount> counts = new ArrayList<>();
            while (row.next()) {
                counts.add(new UserPostCount(row.getString("name"), row.getLong("posts")));
            }
            return counts;
        }
    }
}
