package workbook.jdbc.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.DELETE_USER;
import static workbook.schema.DatabaseKind.H2;
import static workbook.schema.DatabaseKind.POSTGRESQL;
import static workbook.schema.DatabaseKind.SQLITE;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbc.JdbcSQLIntegrityConstraintViolationException;
import org.postgresql.util.PSQLException;
import org.sqlite.SQLiteException;
import workbook.jdbc.Transaction;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A user goes, with posts, their tags and comments, and comments on other people's posts. */
public final class DeleteUser {

    private DeleteUser() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, String, Void>to(DELETE_USER)
                .trap("forget-comments", change(DeleteUser::forgetComments))
                .whichThrows(JdbcSQLIntegrityConstraintViolationException.class, H2)
                .whichThrows(PSQLException.class, POSTGRESQL)
                .whichThrows(SQLiteException.class, SQLITE)
                .trap("children-first", change(DeleteUser::childrenFirst))
                .alternative("delete-in-sets", change(DeleteUser::deleteInSets))
                .idiom("database-cascade", change(DeleteUser::databaseCascade))
                .list();
    }

    // tag::forget-comments[]
    static void forgetComments(DataSource database, String name) throws SQLException {
        // A trap: the posts go by their foreign key, but the one of the comments refuses.
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from users where name = ?")) {
            delete.setString(1, name);
            delete.executeUpdate();
        }
    }
    // end::forget-comments[]

    // tag::children-first[]
    static void childrenFirst(DataSource database, String name) throws SQLException {
        Transaction.in(database, connection -> {
            for (long userId : ids("select id from users where name = ?", name, connection)) {
                for (long postId : ids("select id from posts where user_id = ? order by id", userId, connection)) {
                    // A trap: three round trips for each post.
                    delete("delete from comments where post_id = ?", postId, connection);
                    delete("delete from post_tags where post_id = ?", postId, connection);
                    delete("delete from posts where id = ?", postId, connection);
                }
                delete("delete from comments where user_id = ?", userId, connection);
                delete("delete from users where id = ?", userId, connection);
            }
        });
    }

    private static List<Long> ids(String sql, Object parameter, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, parameter);
            List<Long> ids = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong("id"));
                }
            }
            return ids;
        }
    }
    // end::children-first[]

    // tag::delete-in-sets[]
    static void deleteInSets(DataSource database, String name) throws SQLException {
        // Where foreign keys do not cascade: one statement for each table, leaves first.
        // Only answers to comments, a tree of any depth, are still left to their key.
        Transaction.in(database, connection -> {
            for (long userId : ids("select id from users where name = ?", name, connection)) {
                delete(
                        "delete from comments where post_id in (select id from posts where user_id = ?)",
                        userId,
                        connection);
                delete("delete from comments where user_id = ?", userId, connection);
                delete(
                        "delete from post_tags where post_id in (select id from posts where user_id = ?)",
                        userId,
                        connection);
                delete("delete from posts where user_id = ?", userId, connection);
                delete("delete from users where id = ?", userId, connection);
            }
        });
    }
    // end::delete-in-sets[]

    // tag::database-cascade[]
    static void databaseCascade(DataSource database, String name) throws SQLException {
        Transaction.in(database, connection -> {
            delete("delete from comments where user_id in (select id from users where name = ?)", name, connection);
            // The foreign keys take the posts along, and with them their tags and comments.
            delete("delete from users where name = ?", name, connection);
        });
    }
    // end::database-cascade[]

    private static void delete(String sql, Object parameter, Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setObject(1, parameter);
            delete.executeUpdate();
        }
    }
}
