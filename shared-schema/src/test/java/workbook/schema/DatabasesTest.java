package workbook.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedDatabases.class)
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class DatabasesTest {

    private static final List<String> TABLES = List.of(
            "users",
            "posts",
            "tags",
            "post_tags",
            "comments",
            "attachments",
            "accounts",
            "oauth_clients",
            "oauth_authorizations",
            "oauth_tokens",
            "oauth_consents",
            "oauth2_registered_client",
            "oauth2_authorization",
            "oauth2_authorization_consent");

    private static final List<String> CONSTRAINTS = List.of(
            "pk_users",
            "uq_users_email",
            "ck_users_name",
            "ck_users_email",
            "ck_users_age",
            "pk_posts",
            "ck_posts_title",
            "ck_posts_content",
            "fk_posts_user",
            "pk_tags",
            "ck_tags_name",
            "uq_tags_name",
            "pk_post_tags",
            "fk_post_tags_post",
            "fk_post_tags_tag",
            "pk_comments",
            "ck_comments_content",
            "fk_comments_post",
            "fk_comments_user",
            "fk_comments_parent",
            "ck_users_profile",
            "pk_attachments",
            "uq_attachments_name",
            "ck_attachments_name",
            "pk_accounts",
            "uq_accounts_owner",
            "ck_accounts_owner",
            "ck_accounts_balance",
            "pk_oauth_clients",
            "uq_oauth_clients_client_id",
            "uq_oauth_clients_secret",
            "ck_oauth_clients_id",
            "ck_oauth_clients_client_id",
            "ck_oauth_clients_secret",
            "pk_oauth_authorizations",
            "ck_oauth_authorizations_id",
            "fk_oauth_authorizations_client",
            "pk_oauth_tokens",
            "uq_oauth_tokens_hash",
            "ck_oauth_tokens_kind",
            "fk_oauth_tokens_authorization",
            "pk_oauth_consents",
            "ck_oauth_consents_principal_name",
            "fk_oauth_consents_client",
            "pk_oauth2_registered_client",
            "pk_oauth2_authorization",
            "pk_oauth2_authorization_consent");

    private static final List<String> INDEXES = List.of(
            "ix_users_name",
            "ix_posts_user",
            "ix_post_tags_tag",
            "ix_comments_post",
            "ix_comments_user",
            "ix_comments_parent",
            "ix_oauth_authorizations_client",
            "ix_oauth_tokens_expires_at");

    private final DatabaseKind kind;
    private final Databases databases;
    private Database database;

    DatabasesTest(DatabaseKind kind, Databases databases) {
        this.kind = kind;
        this.databases = databases;
    }

    @BeforeEach
    void open() {
        database = SharedDatabases.clean(databases, kind);
    }

    @AfterEach
    void throwAway() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void aCleanDatabaseHasEveryTableAndNoRow() throws SQLException {
        assertThat(columns(database).keySet()).containsExactlyInAnyOrderElementsOf(TABLES);
        for (String table : TABLES) {
            assertThat(count(database, table)).as(table).isZero();
        }
    }

    @Test
    void everyDatabaseHasTheSameColumnsInTheSameOrder() throws SQLException {
        try (Database h2 = databases.clean(DatabaseKind.H2)) {
            assertThat(columns(database)).isEqualTo(columns(h2));
        }
    }

    @Test
    void everyConstraintIsNamed() throws SQLException {
        List<String> named =
                switch (kind) {
                    case H2 -> strings(database, """
                            select lower(constraint_name) from information_schema.table_constraints
                            where table_name <> 'flyway_schema_history'""");
                    case POSTGRESQL -> strings(database, """
                            select conname from pg_constraint
                            where conrelid::regclass::text = any (array[%s])
                            and contype <> 'n'""".formatted("'" + String.join("', '", TABLES) + "'"));
                    case SQLITE -> matches("constraint (\\w+)");
                };

        assertThat(named).containsExactlyInAnyOrderElementsOf(CONSTRAINTS);
        if (kind == DatabaseKind.SQLITE) {
            assertThat(matches("(primary key|unique|check|foreign key)")).hasSameSizeAs(CONSTRAINTS);
        }
    }

    @Test
    void everyIndexIsThere() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection()) {
            for (String table : TABLES) {
                try (ResultSet index = connection
                        .getMetaData()
                        .getIndexInfo(null, connection.getSchema(), stored(connection, table), false, false)) {
                    while (index.next()) {
                        names.add(index.getString("INDEX_NAME").toLowerCase(Locale.ROOT));
                    }
                }
            }
        }

        assertThat(names).containsAll(INDEXES);
    }

    @Test
    void twoCopiesDoNotSeeEachOther() throws SQLException {
        try (Database other = databases.clean(kind)) {
            execute(database, "insert into users (name) values ('here')");

            assertThat(count(database, "users")).isEqualTo(1);
            assertThat(count(other, "users")).isZero();
        }
        assertThat(count(database, "users")).isEqualTo(1);
    }

    @Test
    void aCopyOutlivesItsConnections() throws SQLException {
        execute(database, "insert into users (name) values ('here')");

        assertThat(strings(database, "select name from users")).containsExactly("here");
    }

    @Test
    void twoConnectionsSeeTheSameCopy() throws SQLException {
        try (Connection first = database.dataSource().getConnection();
                Connection second = database.dataSource().getConnection();
                Statement write = first.createStatement();
                Statement read = second.createStatement()) {
            write.executeUpdate("insert into users (name) values ('here')");
            try (ResultSet row = read.executeQuery("select count(*) from users")) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(1);
            }
        }
    }

    @Test
    @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
    void closingThrowsTheDatabaseAwayEvenInTheMiddleOfATransaction() throws SQLException {
        Database thrownAway = databases.clean(kind);
        execute(thrownAway, "insert into users (name) values ('gone soon')");
        String url = url(thrownAway);
        try (Connection stillOpen = thrownAway.dataSource().getConnection();
                Statement statement = stillOpen.createStatement()) {
            stillOpen.setAutoCommit(false);
            statement.executeUpdate("update users set age = 1");
            thrownAway.close();
        }

        switch (kind) {
            case H2 ->
                assertThatThrownBy(() -> DriverManager.getConnection(url + ";IFEXISTS=TRUE", "sa", ""))
                        .hasMessageContaining("not found");
            case SQLITE -> {
                Path file = Path.of(url.substring("jdbc:sqlite:".length()));
                assertThat(file.getParent()).isDirectoryNotContaining("glob:" + file.getFileName() + "*");
            }
            case POSTGRESQL ->
                assertThatThrownBy(() -> count(thrownAway, "users"))
                        .hasMessageContaining("relation \"users\" does not exist");
        }
    }

    @Test
    void copiesMayBeTakenFromSeveralThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> counts = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i -> () -> {
                        try (Database copy = databases.clean(kind)) {
                            execute(copy, "insert into users (name) values ('" + i + "')");
                            return count(copy, "users");
                        }
                    })
                    .toList());
            for (Future<Integer> count : counts) {
                assertThat(count.get()).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into posts (title, content, user_id) values ('t', 'c', 99)",
                "insert into post_tags (post_id, tag_id) values (1, 99)",
                "insert into comments (content, post_id, user_id, parent_id) values ('c', 1, 1, 99)",
                "delete from users where id = 1",
                "insert into users (name, email) values ('other', 'john@example.com')",
                "insert into users (name, age) values ('young', -1)",
                "insert into users (email) values ('nobody@example.com')",
                "insert into tags (name) values ('draft')",
            })
    void constraintsAreEnforced(String sql) throws SQLException {
        execute(database, "insert into users (name, email) values ('John', 'john@example.com')");
        execute(database, "insert into posts (title, content, user_id) values ('t', 'c', 1)");
        execute(database, "insert into tags (name) values ('draft')");
        execute(database, "insert into comments (content, post_id, user_id) values ('c', 1, 1)");
        execute(database, "insert into users (name) values ('Ada')");
        execute(database, "insert into posts (title, content, user_id) values ('t', 'c', 2)");
        execute(database, "insert into comments (content, post_id, user_id) values ('c', 2, 1)");

        assertThatThrownBy(() -> execute(database, sql)).isInstanceOf(SQLException.class);
    }

    @Test
    void whatBelongsToARowGoesWithIt() throws SQLException {
        SampleLoader.load(Sample.TAGS_OF_FIRST_POST, 3, database);
        execute(database, "insert into comments (content, post_id, user_id) values ('first', 1, 1)");
        execute(database, "insert into comments (content, post_id, user_id, parent_id) values ('answer', 1, 1, 1)");

        execute(database, "delete from posts where id = 1");

        assertThat(count(database, "post_tags")).isZero();
        assertThat(count(database, "comments")).isZero();
        assertThat(count(database, "tags")).isEqualTo(3);
        execute(database, "delete from users where id = 1");
        assertThat(count(database, "posts")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "서연 김",
                "민준 🚀👩‍👩‍👧‍👦",
                "Zoë Ångström",
                "e\u0301 \u1112\u1161\u11ab",
                "O'Brien \"x\" \\ % _",
                " "
            })
    void textComesBackAsItWasStored(String text) throws SQLException {
        byte[] data = {0, 1, -1, 39, 92};
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into users (name, data) values (?, ?)");
                PreparedStatement find = connection.prepareStatement("select name, data from users where name = ?")) {
            insert.setString(1, text);
            insert.setBytes(2, data);
            insert.executeUpdate();
            find.setString(1, text);
            try (ResultSet row = find.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo(text);
                assertThat(row.getBytes(2)).isEqualTo(data);
            }
        }
    }

    private List<String> matches(String regex) throws SQLException {
        String sql = String.join(
                "\n",
                strings(
                        database,
                        "select sql from sqlite_master where sql is not null and name not like 'flyway%' and type = 'table'"));
        return Pattern.compile(regex)
                .matcher(sql)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The columns of each table in their order, and whether each may be null; not the migrations' own table. */
    private static Map<String, List<String>> columns(Database database) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (Connection connection = database.dataSource().getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            for (String table : tables(connection)) {
                try (ResultSet column =
                        meta.getColumns(null, connection.getSchema(), stored(connection, table), null)) {
                    while (column.next()) {
                        String name = column.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                        boolean nullable =
                                !name.equals("id") && column.getInt("NULLABLE") == DatabaseMetaData.columnNullable;
                        columns.computeIfAbsent(table, any -> new ArrayList<>()).add(name + (nullable ? "?" : ""));
                    }
                }
            }
        }
        return columns;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        String schema = connection.getSchema();
        try (ResultSet table = connection.getMetaData().getTables(null, schema, null, new String[] {"TABLE"})) {
            while (table.next()) {
                tables.add(table.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return tables.stream()
                .filter(table -> !table.startsWith("flyway") && !table.startsWith("sqlite_"))
                .collect(Collectors.toList());
    }

    private static String stored(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String url(Database database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Database database, String table) throws SQLException {
        return Integer.parseInt(
                strings(database, "select count(*) from " + table).get(0));
    }

    private static List<String> strings(Database database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> strings = new ArrayList<>();
            while (row.next()) {
                strings.add(row.getString(1));
            }
            return strings;
        }
    }
}
