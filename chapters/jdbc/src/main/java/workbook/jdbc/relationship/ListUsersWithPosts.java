package workbook.jdbc.relationship;

import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.UserWithPosts;

/** Every user with the titles of the posts. */
public final class ListUsersWithPosts {

    private ListUsersWithPosts() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, Void, List<UserWithPosts>>to(LIST_USERS_WITH_POSTS)
                .trap("select-per-user", (database, none) -> selectPerUser(database))
                .idiom("join", (database, none) -> join(database))
                .list();
    }

    // tag::select-per-user[]
    static List<UserWithPosts> selectPerUser(DataSource database) throws SQLException {
        List<UserWithPosts> users = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select id, name from users order by id");
                ResultSet user = select.executeQuery()) {
            while (user.next()) {
                users.add(new UserWithPosts(user.getString("name"), titlesOf(user.getLong("id"), connection)));
            }
        }
        return users;
    }

    private static List<String> titlesOf(long userId, Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select title from posts where user_id = ? order by id")) {
            select.setLong(1, userId);
            List<String> titles = new ArrayList<>();
            try (ResultSet post = select.executeQuery()) {
                while (post.next()) {
                    titles.add(post.getString("title"));
                }
            }
            return titles;
        }
    }
    // end::select-per-user[]

    // tag::join[]
    static List<UserWithPosts> join(DataSource database) throws SQLException {
        Map<Long, UserWithPosts> users = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        """
                        select u.id, u.name, p.title
                        from users u left join posts p on p.user_id = u.id
                        order by u.id, p.id""");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String name = row.getString("name");
                UserWithPosts user =
                        users.computeIfAbsent(row.getLong("id"), id -> new UserWithPosts(name, new ArrayList<>()));
                String title = row.getString("title");
                if (title != null) {
                    user.titles().add(title);
                }
            }
        }
        return List.copyOf(users.values());
    }
    // end::join[]
}
