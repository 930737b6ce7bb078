package workbook.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.schema.SingleStatements.count;
import static workbook.schema.SingleStatements.strings;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of database gets the same tables, and the same names in them. */
@ExtendWith(SharedDatabases.class)
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class MigrationsTest {

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

    MigrationsTest(DatabaseKind kind, Databases databases) {
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

    /** A new file that {@link Migrations} does not know of is found by Flyway alone. */
    @Test
    void flywayFindsTheSameFilesAndMakesTheSameTables() throws SQLException {
        Map<String, List<String>> columns = columns(database);
        Flyway flyway = Flyway.configure()
                .dataSource(database.dataSource())
                .locations(kind.migrations().stream()
                        .map(path -> "classpath:" + path)
                        .toArray(String[]::new))
                .cleanDisabled(false)
                // Of tables that refer to each other, Flyway drops none while SQLite watches over the references.
                .initSql(kind == DatabaseKind.SQLITE ? "pragma foreign_keys = off" : null)
                .load();
        flyway.clean();
        assertThat(columns(database)).isEmpty();

        flyway.migrate();

        assertThat(flyway.info().applied())
                .extracting(MigrationInfo::getScript)
                .containsExactlyElementsOf(Migrations.paths(kind).stream()
                        .map(path -> path.substring(path.lastIndexOf('/') + 1))
                        .toList());
        assertThat(columns(database)).isEqualTo(columns);
    }

    @Test
    void everyConstraintIsNamed() throws SQLException {
        List<String> named =
                switch (kind) {
                    case H2 -> strings(database, """
                            select lower(constraint_name) from information_schema.table_constraints""");
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

    private List<String> matches(String regex) throws SQLException {
        String sql = String.join(
                "\n", strings(database, "select sql from sqlite_master where sql is not null and type = 'table'"));
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
}
