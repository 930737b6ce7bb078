package workbook.jdbc.relationship;

import static workbook.jdbc.relationship.ListUsersWithPosts.usersOf;
import static workbook.scenario.Relationship.PAGE_USERS_WITH_POSTS;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Page;
import workbook.scenario.UserWithPosts;

/** One page of users, each with the titles of all posts. */
public final class PageUsersWithPosts {

    private PageUsersWithPosts() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, Page, List<UserWithPosts>>to(PAGE_USERS_WITH_POSTS)
                .trap("limit-joined-rows", PageUsersWithPosts::limitJoinedRows)
                .whichIsWrong()
                .trap("page-in-memory", PageUsersWithPosts::pageInMemory)
                .alternative("two-steps", PageUsersWithPosts::twoSteps)
                .idiom("limit-in-subquery", PageUsersWithPosts::limitInSubquery)
                .alternative("window", PageUsersWithPosts::window)
                .list();
    }

    // tag::limit-joined-rows[]
    static List<UserWithPosts> limitJoinedRows(DataSource database, Page page) throws SQLException {
        // A trap: a row is a post here, so the limit counts posts.
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select u.id, u.name, p.title
                        from users u left join posts p on p.user_id = u.id
                        order by u.id, p.id
                        limit ? offset ?""")) {
            select.setInt(1, page.limit());
            select.setInt(2, page.offset());
            try (ResultSet row = select.executeQuery()) {
                return usersOf(row);
            }
        }
    }
    // end::limit-joined-rows[]

    // tag::page-in-memory[]
    static List<UserWithPosts> pageInMemory(DataSource database, Page page) throws SQLException {
        // A trap: the whole table travels, whatever the size of the page.
        return ListUsersWithPosts.join(database).stream()
                .skip(page.offset())
                .limit(page.limit())
                .toList();
    }
    // end::page-in-memory[]

    // tag::two-steps[]
    static List<UserWithPosts> twoSteps(DataSource database, Page page) throws SQLException {
        try (Connection connection = database.getConnection()) {
            List<Long> ids = idsOn(page, connection);
            return ids.isEmpty() ? List.of() : usersWithPosts(ids, connection);
        }
    }

    private static List<Long> idsOn(Page page, Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id from users order by id limit ? offset ?")) {
            select.setInt(1, page.limit());
            select.setInt(2, page.offset());
            List<Long> ids = new ArrayList<>();
            try (ResultSet user = select.executeQuery()) {
                while (user.next()) {
                    ids.add(user.getLong("id"));
                }
            }
            return ids;
        }
    }

    private static List<UserWithPosts> usersWithPosts(List<Long> ids, Connection connection) throws SQLException {
        // Only question marks are put together; the values are bound.
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        try (PreparedStatement select = connection.prepareStatement("""
                select u.id, u.name, p.title
                from users u left join posts p on p.user_id = u.id
                where u.id in (%s)
                order by u.id, p.id""".formatted(marks))) {
            for (int i = 0; i < ids.size(); i++) {
                select.setLong(i + 1, ids.get(i));
            }
            try (ResultSet row = select.executeQuery()) {
                return usersOf(row);
            }
        }
    }
    // end::two-steps[]

    // tag::limit-in-subquery[]
    static List<UserWithPosts> limitInSubquery(DataSource database, Page page) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select u.id, u.name, p.title
                        from (select id, name from users order by id limit ? offset ?) u
                        left join posts p on p.user_id = u.id
                        order by u.id, p.id""")) {
            select.setInt(1, page.limit());
            select.setInt(2, page.offset());
            try (ResultSet row = select.executeQuery()) {
                return usersOf(row);
            }
        }
    }
    // end::limit-in-subquery[]

    // tag::window[]
    static List<UserWithPosts> window(DataSource database, Page page) throws SQLException {
        // Numbers the users of the joined rows; the database joins them all before it can.
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select id, name, title
                        from (
                            select u.id, u.name, p.title, p.id as post_id, dense_rank() over (order by u.id) as place
                            from users u left join posts p on p.user_id = u.id
                        ) numbered
                        where place > ? and place <= ?
                        order by id, post_id""")) {
            select.setInt(1, page.offset());
            select.setInt(2, page.offset() + page.limit());
            try (ResultSet row = select.executeQuery()) {
                return usersOf(row);
            }
        }
    }
    // end::window[]
}
