package workbook.strings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the tables of the blog hold, without ids: users and posts in the order in which they were stored, and all tags.
 * Written and read in plain JDBC.
 */
record Contents(List<Person> users, Set<String> tags) {

    /** A user with posts. */
    record Person(String name, String email, List<Article> posts) {
        Person(String name, Article... posts) {
            this(name, null, List.of(posts));
        }
    }

    /** A post with its tags. */
    record Article(String title, String content, Set<String> tags) {
        Article(String title, String content, String... tags) {
            this(title, content, new TreeSet<>(List.of(tags)));
        }
    }

    /** These users, and the tags that hang on their posts. */
    static Contents of(Person... users) {
        return Contents.of(List.of(users), Set.of());
    }

    private static Contents of(List<Person> users, Set<String> moreTags) {
        Set<String> tags = new TreeSet<>(moreTags);
        users.stream().flatMap(user -> user.posts().stream()).map(Article::tags).forEach(tags::addAll);
        return new Contents(users, tags);
    }

    /** These tags too, on no post. */
    Contents andTags(String... more) {
        return Contents.of(users, Stream.concat(tags.stream(), Stream.of(more)).collect(Collectors.toSet()));
    }

    /** One after the other. */
    static Contents together(Stream<Contents> parts) {
        List<Contents> all = parts.toList();
        return Contents.of(
                all.stream().flatMap(part -> part.users.stream()).toList(),
                all.stream().flatMap(part -> part.tags.stream()).collect(Collectors.toSet()));
    }

    /** Throws away what was in the tables. The ids are below zero: those of rows that come later are the database's own. */
    void store(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from users");
            statement.execute("delete from tags");
        }
        Rows rows = new Rows();
        Map<String, Long> tagIds = new TreeMap<>();
        for (String tag : tags) {
            tagIds.put(tag, rows.add("insert into tags (name, id) values (?, ?)", tag));
        }
        for (Person user : users) {
            long userId = rows.add("insert into users (name, email, id) values (?, ?, ?)", user.name(), user.email());
            for (Article post : user.posts()) {
                long postId = rows.add(
                        "insert into posts (title, content, user_id, id) values (?, ?, ?, ?)",
                        post.title(),
                        post.content(),
                        userId);
                post.tags()
                        .forEach(tag -> rows.link(
                                "insert into post_tags (post_id, tag_id) values (?, ?)", postId, tagIds.get(tag)));
            }
        }
        rows.insert(connection);
    }

    static Contents read(Connection connection) throws SQLException {
        Map<Long, Person> users = new LinkedHashMap<>();
        Map<Long, Article> posts = new LinkedHashMap<>();
        Set<String> tags = new TreeSet<>();
        each(
                connection,
                "select id, name, email from users order by id",
                row -> users.put(row.getLong(1), new Person(row.getString(2), row.getString(3), new ArrayList<>())));
        each(connection, "select id, title, content, user_id from posts order by id", row -> {
            Article post = new Article(row.getString(2), row.getString(3));
            posts.put(row.getLong(1), post);
            users.get(row.getLong(4)).posts().add(post);
        });
        each(connection, "select name from tags", row -> tags.add(row.getString(1)));
        each(
                connection,
                "select pt.post_id, t.name from post_tags pt join tags t on t.id = pt.tag_id",
                row -> posts.get(row.getLong(1)).tags().add(row.getString(2)));
        return new Contents(List.copyOf(users.values()), tags);
    }

    /** The first thing that is not as it should be, in one line of printable characters; nothing when all is. */
    Optional<String> difference(Contents expected) {
        for (int i = 0; i < Math.max(users.size(), expected.users.size()); i++) {
            String is = i < users.size() ? users.get(i).toString() : "nobody";
            String should = i < expected.users.size() ? expected.users.get(i).toString() : "nobody";
            if (!is.equals(should)) {
                return Optional.of("there is " + AwkwardString.printable(is) + " where should be "
                        + AwkwardString.printable(should));
            }
        }
        return tags.equals(expected.tags)
                ? Optional.empty()
                : Optional.of("there are the tags " + AwkwardString.printable(tags.toString()) + " where should be "
                        + AwkwardString.printable(expected.tags.toString()));
    }

    private static void each(Connection connection, String sql, RowReader reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                reader.read(row);
            }
        }
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** Rows that wait for a batch, by the statement that inserts them. */
    private static final class Rows {
        private static final long FIRST_ID = -1_000_000;

        private final Map<String, List<List<Object>>> waiting = new LinkedHashMap<>();
        private long nextId = FIRST_ID;

        long add(String sql, Object... values) {
            List<Object> row = new ArrayList<>(Arrays.asList(values));
            row.add(nextId);
            link(sql, row.toArray());
            return nextId++;
        }

        void link(String sql, Object... values) {
            waiting.computeIfAbsent(sql, key -> new ArrayList<>()).add(Arrays.asList(values));
        }

        void insert(Connection connection) throws SQLException {
            for (Map.Entry<String, List<List<Object>>> rows : waiting.entrySet()) {
                try (PreparedStatement insert = connection.prepareStatement(rows.getKey())) {
                    for (List<Object> row : rows.getValue()) {
                        for (int i = 0; i < row.size(); i++) {
                            insert.setObject(i + 1, row.get(i));
                        }
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
            }
        }
    }
}
