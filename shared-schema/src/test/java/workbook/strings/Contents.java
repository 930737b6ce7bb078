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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workbook.blob.JsonMap;
import workbook.blob.SerializedMap;

/**
 * What the tables hold, without ids: users and posts in the order in which they were stored, all tags, the names of all
 * files, and what is on the accounts by their owners. Written and read in plain JDBC.
 */
record Contents(List<Person> users, Set<String> tags, Set<String> files, Map<String, Long> accounts) {

    private static final byte[] SOME_BYTES = {1, 2, 3};

    /**
     * A user with posts.
     *
     * @param data what is serialized in the row; null for nothing
     * @param profile what the row has as JSON; null for nothing
     */
    record Person(
            String name, String email, List<Article> posts, Map<String, Object> data, Map<String, Object> profile) {

        Person(String name, String email, List<Article> posts) {
            this(name, email, posts, null, null);
        }

        Person(String name, String email, Map<String, Object> data, Map<String, Object> profile) {
            this(name, email, List.of(), data, profile);
        }

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
        return Contents.of(List.of(users), Set.of(), Set.of(), Map.of());
    }

    static Contents ofFiles(String... names) {
        return Contents.of(List.of(), Set.of(), Set.of(names), Map.of());
    }

    static Contents ofAccounts(Map<String, Long> balances) {
        return Contents.of(List.of(), Set.of(), Set.of(), balances);
    }

    private static Contents of(
            List<Person> users, Set<String> moreTags, Set<String> files, Map<String, Long> accounts) {
        Set<String> tags = new TreeSet<>(moreTags);
        users.stream().flatMap(user -> user.posts().stream()).map(Article::tags).forEach(tags::addAll);
        return new Contents(users, tags, files, accounts);
    }

    /** These tags too, on no post. */
    Contents andTags(String... more) {
        return Contents.of(
                users, Stream.concat(tags.stream(), Stream.of(more)).collect(Collectors.toSet()), files, accounts);
    }

    /** One after the other. What is on an account in each is on it together. */
    static Contents together(Stream<Contents> parts) {
        List<Contents> all = parts.toList();
        return Contents.of(
                all.stream().flatMap(part -> part.users.stream()).toList(),
                all.stream().flatMap(part -> part.tags.stream()).collect(Collectors.toSet()),
                all.stream().flatMap(part -> part.files.stream()).collect(Collectors.toSet()),
                all.stream()
                        .flatMap(part -> part.accounts.entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum)));
    }

    /** Throws away what was in the tables. The ids are below zero: those of rows that come later are the database's own. */
    void store(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("users", "tags", "attachments", "accounts")) {
                statement.execute("delete from " + table);
            }
        }
        Rows rows = new Rows();
        Map<String, Long> tagIds = new TreeMap<>();
        for (String tag : tags) {
            tagIds.put(tag, rows.add("insert into tags (name, id) values (?, ?)", tag));
        }
        // PostgreSQL takes no text for its JSON type unless it is told to.
        String json = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? "cast(? as jsonb)" : "?";
        for (Person user : users) {
            long userId = rows.add(
                    "insert into users (name, email, data, profile, id) values (?, ?, ?, " + json + ", ?)",
                    user.name(),
                    user.email(),
                    user.data() == null ? null : SerializedMap.write(user.data()),
                    user.profile() == null ? null : JsonMap.write(user.profile()));
            user.posts().forEach(post -> add(post, userId, tagIds, rows));
        }
        files.forEach(
                name -> rows.add("insert into attachments (name, content, id) values (?, ?, ?)", name, SOME_BYTES));
        accounts.forEach((owner, balance) ->
                rows.add("insert into accounts (owner, balance, id) values (?, ?, ?)", owner, balance));
        rows.insert(connection);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void add(Article post, long userId, Map<String, Long> tagIds, Rows rows) {
        long postId = rows.add(
                "insert into posts (title, content, user_id, id) values (?, ?, ?, ?)",
                post.title(),
                post.content(),
                userId);
        post.tags()
                .forEach(tag ->
                        rows.link("insert into post_tags (post_id, tag_id) values (?, ?)", postId, tagIds.get(tag)));
    }

    static Contents read(Connection connection) throws SQLException {
        Map<Long, Person> users = new LinkedHashMap<>();
        Map<Long, Article> posts = new LinkedHashMap<>();
        Set<String> tags = new TreeSet<>();
        Set<String> files = new TreeSet<>();
        Map<String, Long> accounts = new TreeMap<>();
        each(
                connection,
                "select id, name, email, data, profile from users order by id",
                row -> users.put(row.getLong(1), person(row)));
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
        each(connection, "select name from attachments", row -> files.add(row.getString(1)));
        each(connection, "select owner, balance from accounts", row -> accounts.put(row.getString(1), row.getLong(2)));
        return new Contents(List.copyOf(users.values()), tags, files, accounts);
    }

    private static Person person(ResultSet row) throws SQLException {
        byte[] data = row.getBytes("data");
        String profile = row.getString("profile");
        return new Person(
                row.getString("name"),
                row.getString("email"),
                new ArrayList<>(),
                data == null ? null : SerializedMap.read(data),
                profile == null ? null : JsonMap.read(profile));
    }

    /** The first thing that is not as it should be, in one line of printable characters; nothing when all is. */
    Optional<String> difference(Contents expected) {
        for (int i = 0; i < Math.max(users.size(), expected.users.size()); i++) {
            Person is = i < users.size() ? users.get(i) : null;
            Person should = i < expected.users.size() ? expected.users.get(i) : null;
            if (!Objects.equals(is, should)) {
                return Optional.of("there is " + AwkwardString.printable("" + is) + " where should be "
                        + AwkwardString.printable("" + should));
            }
        }
        return Stream.of(
                        difference("tags", tags, expected.tags),
                        difference("files", files, expected.files),
                        difference("accounts", accounts.entrySet(), expected.accounts.entrySet()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> difference(String what, Set<?> is, Set<?> should) {
        return is.equals(should)
                ? Optional.empty()
                : Optional.of("of the " + what + ", there are " + without(is, should) + " where should be "
                        + without(should, is));
    }

    private static String without(Set<?> some, Set<?> others) {
        return AwkwardString.printable(
                some.stream().filter(one -> !others.contains(one)).toList().toString());
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
