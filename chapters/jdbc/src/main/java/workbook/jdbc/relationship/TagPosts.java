package workbook.jdbc.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.TAG_POSTS;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Set;
import javax.sql.DataSource;
import workbook.jdbc.Transaction;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.TagChange;

/** One tag off a post, another on: rows of the join table, and a tag that may not exist yet. */
public final class TagPosts {

    private TagPosts() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, TagChange, Void>to(TAG_POSTS)
                .trap("replace-all", change(TagPosts::replaceAll))
                .alternative("find-or-create", change(TagPosts::findOrCreate))
                .idiom("change-one", change(TagPosts::changeOne))
                .list();
    }

    // tag::replace-all[]
    static void replaceAll(DataSource database, TagChange tags) throws SQLException {
        Transaction.in(database, connection -> {
            long postId = postId(tags.postTitle(), connection);
            Set<String> names = tagsOf(postId, connection);
            names.remove(tags.remove());
            names.add(tags.add());
            // A trap: every tag is taken off and put on again, to change one.
            try (PreparedStatement delete = connection.prepareStatement("delete from post_tags where post_id = ?")) {
                delete.setLong(1, postId);
                delete.executeUpdate();
            }
            for (String name : names) {
                link(postId, tagId(name, connection), connection);
            }
        });
    }

    private static Set<String> tagsOf(long postId, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select t.name from tags t join post_tags pt on pt.tag_id = t.id
                where pt.post_id = ? order by t.id""")) {
            select.setLong(1, postId);
            Set<String> names = new LinkedHashSet<>();
            try (ResultSet tag = select.executeQuery()) {
                while (tag.next()) {
                    names.add(tag.getString("name"));
                }
            }
            return names;
        }
    }
    // end::replace-all[]

    // tag::find-or-create[]
    static void findOrCreate(DataSource database, TagChange tags) throws SQLException {
        Transaction.in(database, connection -> {
            long postId = postId(tags.postTitle(), connection);
            unlink(postId, tags.remove(), connection);
            link(postId, tagId(tags.add(), connection), connection);
        });
    }

    private static void unlink(long postId, String tag, Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("""
                delete from post_tags
                where post_id = ? and tag_id = (select id from tags where name = ?)""")) {
            delete.setLong(1, postId);
            delete.setString(2, tag);
            delete.executeUpdate();
        }
    }

    /** Finds or creates. Of two who create the same tag at once, one fails on its unique name and has to try again. */
    private static long tagId(String name, Connection connection) throws SQLException {
        OptionalLong found = findTag(name, connection);
        return found.isPresent() ? found.getAsLong() : createTag(name, connection);
    }

    private static OptionalLong findTag(String name, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id from tags where name = ?")) {
            select.setString(1, name);
            try (ResultSet tag = select.executeQuery()) {
                return tag.next() ? OptionalLong.of(tag.getLong("id")) : OptionalLong.empty();
            }
        }
    }

    private static long createTag(String name, Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into tags (name) values (?)", new String[] {"id"})) {
            insert.setString(1, name);
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        }
    }
    // end::find-or-create[]

    // tag::change-one[]
    static void changeOne(DataSource database, TagChange tags) throws SQLException {
        Transaction.in(database, connection -> {
            write(connection, List.of(tags.postTitle(), tags.remove()), """
                    delete from post_tags
                    where post_id = (select id from posts where title = ?)
                    and tag_id = (select id from tags where name = ?)""");
            write(connection, List.of(tags.add(), tags.add()), """
                    insert into tags (name) select cast(? as varchar)
                    where not exists (select 1 from tags where name = ?)""");
            write(connection, List.of(tags.postTitle(), tags.add()), """
                    insert into post_tags (post_id, tag_id)
                    select p.id, t.id from posts p cross join tags t
                    where p.title = ? and t.name = ?
                    and not exists (select 1 from post_tags pt where pt.post_id = p.id and pt.tag_id = t.id)""");
        });
    }

    private static void write(Connection connection, List<String> parameters, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setString(i + 1, parameters.get(i));
            }
            statement.executeUpdate();
        }
    }
    // end::change-one[]

    private static void link(long postId, long tagId, Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into post_tags (post_id, tag_id) values (?, ?)")) {
            insert.setLong(1, postId);
            insert.setLong(2, tagId);
            insert.executeUpdate();
        }
    }

    private static long postId(String title, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id from posts where title = ?")) {
            select.setString(1, title);
            try (ResultSet post = select.executeQuery()) {
                if (!post.next()) {
                    throw new NoSuchElementException("no post is called " + title);
                }
                return post.getLong("id");
            }
        }
    }
}
