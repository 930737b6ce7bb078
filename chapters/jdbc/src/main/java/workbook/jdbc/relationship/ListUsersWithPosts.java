package workbook.jdbc.relationship;

import static workbook.scenario.Relationship.LIST_USERS_WITH_POSTS;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import workbook.jdbc.Transaction;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.UserWithPosts;

/** Every user with the titles of the posts. */
public final class ListUsersWithPosts {

    /** PostgreSQL's protocol takes 65,535 parameters in one statement, H2 100,000. */
    private static final int IDS_AT_ONCE = 1_000;

    private ListUsersWithPosts() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, Void, List<UserWithPosts>>to(LIST_USERS_WITH_POSTS)
                .trap("select-per-user", (database, none) -> selectPerUser(database))
                .idiom("join", (database, none) -> join(database))
                .alternative("two-selects", (database, none) -> twoSelects(database))
                .alternative("stream", (database, none) -> stream(database))
                .list();
    }

    // tag::select-per-user[]
    static List<UserWithPosts> selectPerUser(DataSource database) throws SQLException {
        List<UserWithPosts> users = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select id, name from users order by id");
                ResultSet user = select.executeQuery()) {
            while (user.next()) {
                // A trap: N+1, one more select for each user.
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
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select u.id, u.name, p.title
                        from users u left join posts p on p.user_id = u.id
                        order by u.id, p.id""");
                ResultSet row = select.executeQuery()) {
            return usersOf(row);
        }
    }

    /** By id, not by name: two users may have the same name. */
    static List<UserWithPosts> usersOf(ResultSet row) throws SQLException {
        Map<Long, UserWithPosts> users = new LinkedHashMap<>();
        while (row.next()) {
            String name = row.getString("name");
            UserWithPosts user =
                    users.computeIfAbsent(row.getLong("id"), id -> new UserWithPosts(name, new ArrayList<>()));
            String title = row.getString("title");
            if (title != null) {
                user.titles().add(title);
            }
        }
        return List.copyOf(users.values());
    }
    // end::join[]

    // tag::two-selects[]
    static List<UserWithPosts> twoSelects(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Map<Long, UserWithPosts> users = usersById(connection);
            List<Long> ids = List.copyOf(users.keySet());
            for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
                addTitles(users, ids.subList(from, Math.min(from + IDS_AT_ONCE, ids.size())), connection);
            }
            return List.copyOf(users.values());
        }
    }

    private static Map<Long, UserWithPosts> usersById(Connection connection) throws SQLException {
        Map<Long, UserWithPosts> users = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select id, name from users order by id");
                ResultSet user = select.executeQuery()) {
            while (user.next()) {
                users.put(user.getLong("id"), new UserWithPosts(user.getString("name"), new ArrayList<>()));
            }
        }
        return users;
    }

    private static void addTitles(Map<Long, UserWithPosts> users, List<Long> ids, Connection connection)
            throws SQLException {
        // Only question marks are put together; the values are bound.
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        try (PreparedStatement select = connection.prepareStatement(
                "select user_id, title from posts where user_id in (" + marks + ") order by id")) {
            for (int i = 0; i < ids.size(); i++) {
                select.setLong(i + 1, ids.get(i));
            }
            try (ResultSet post = select.executeQuery()) {
                while (post.next()) {
                    users.get(post.getLong("user_id")).titles().add(post.getString("title"));
                }
            }
        }
    }
    // end::two-selects[]

    // tag::stream[]
    static List<UserWithPosts> stream(DataSource database) throws SQLException {
        List<UserWithPosts> users = new ArrayList<>();
        // PostgreSQL's driver reads everything into memory unless there are a transaction and a fetch size.
        Transaction.in(database, connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    select u.id, u.name, p.title
                    from users u left join posts p on p.user_id = u.id
                    order by u.id, p.id""")) {
                select.setFetchSize(100);
                try (ResultSet row = select.executeQuery()) {
                    eachUser(row, users::add);
                }
            }
        });
        return users;
    }

    /** Holds one user at a time, however many there are: the rows of a user follow each other. */
    private static void eachUser(ResultSet row, Consumer<UserWithPosts> taker) throws SQLException {
        boolean more = row.next();
        while (more) {
            long id = row.getLong("id");
            UserWithPosts user = new UserWithPosts(row.getString("name"), new ArrayList<>());
            do {
                String title = row.getString("title");
                if (title != null) {
                    user.titles().add(title);
                }
                more = row.next();
            } while (more && row.getLong("id") == id);
            taker.accept(user);
        }
    }
    // end::stream[]
}
