package workbook.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.schema.SingleStatements.execute;
import static workbook.schema.SingleStatements.strings;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases are used again where it is faster than to make them anew: nobody may notice. */
@ExtendWith(SharedDatabases.class)
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class UsedDatabasesTest {

    @Parameter
    private DatabaseKind kind;

    private final Databases databases;

    UsedDatabasesTest(Databases databases) {
        this.databases = databases;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into users (name) values ('left behind')",
                "create table left_behind (id int)",
                "alter table users add column left_behind int",
                "create index left_behind on users (age)",
                "drop table comments",
                "alter table users rename to left_behind"
            })
    void theNextDatabaseIsAsNewWhateverWasDoneToTheLast(String sql) throws SQLException {
        assertAsNewAfter(sql);
    }

    @Test
    void aForeignKeyThatWasDroppedIsThereAgain() throws SQLException {
        // SQLite has no word for it: there it goes with its table.
        assertAsNewAfter(
                kind == DatabaseKind.SQLITE ? "drop table posts" : "alter table posts drop constraint fk_posts_user");
    }

    private void assertAsNewAfter(String sql) throws SQLException {
        Set<String> pristine;
        try (Database database = SharedDatabases.clean(databases, kind)) {
            pristine = description(database);
        }
        try (Database used = databases.clean(kind)) {
            execute(used, sql);
        }

        try (Database next = databases.clean(kind);
                Database another = databases.clean(kind)) {
            for (Database clean : List.of(next, another)) {
                assertThat(description(clean)).isEqualTo(pristine);
                assertThat(idOfTheFirstUser(clean)).isEqualTo(1);
            }
        }
    }

    @Test
    void aDatabaseThatOnlyHeldRowsIsUsedAgain() throws SQLException {
        String name;
        try (Database used = SharedDatabases.clean(databases, kind)) {
            name = name(used);
            assertThat(idOfTheFirstUser(used)).isEqualTo(1);
        }

        try (Database next = databases.clean(kind)) {
            assertThat(name(next).equals(name))
                    .as("to copy SQLite's file is faster")
                    .isEqualTo(kind != DatabaseKind.SQLITE);
        }
    }

    /** No database promises an order, but a wrong query that depends on one is to be as wrong each time. */
    @Test
    void rowsOfAnUnusedDatabaseLieInTheSameOrderWhateverWasBefore() throws SQLException {
        List<String> order = orderOfProfiles(SharedDatabases.unused(databases, kind));
        for (int earlier = 0; earlier < 3; earlier++) {
            orderOfProfiles(databases.clean(kind));
        }

        assertThat(orderOfProfiles(databases.unused(kind))).isEqualTo(order);
    }

    private static List<String> orderOfProfiles(Database unfilled) throws SQLException {
        try (Database database = unfilled) {
            SampleLoader.load(Sample.PROFILES, 250, database);
            return strings(database, "select id from users");
        }
    }

    /** Its tables, columns, indexes, foreign keys and how many rows it holds. */
    private static Set<String> description(Database database) throws SQLException {
        Set<String> description = new TreeSet<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            DatabaseMetaData data = connection.getMetaData();
            String schema = connection.getSchema();
            try (ResultSet columns = data.getColumns(null, schema, "%", "%")) {
                while (columns.next()) {
                    description.add(columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME"));
                }
            }
            try (ResultSet tables = data.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (tables.next()) {
                    String table = tables.getString("TABLE_NAME");
                    addIndexes(data, schema, table, description);
                    addForeignKeys(data, schema, table, description);
                    try (ResultSet rows = statement.executeQuery("select count(*) from \"" + table + "\"")) {
                        rows.next();
                        description.add(table + ": " + rows.getInt(1));
                    }
                }
            }
        }
        return description;
    }

    private static void addIndexes(DatabaseMetaData data, String schema, String table, Set<String> description)
            throws SQLException {
        try (ResultSet indexes = data.getIndexInfo(null, schema, table, false, false)) {
            while (indexes.next()) {
                description.add("index " + indexes.getString("INDEX_NAME"));
            }
        }
    }

    private static void addForeignKeys(DatabaseMetaData data, String schema, String table, Set<String> description)
            throws SQLException {
        try (ResultSet keys = data.getImportedKeys(null, schema, table)) {
            while (keys.next()) {
                description.add("foreign key " + table + "." + keys.getString("FKCOLUMN_NAME"));
            }
        }
    }

    private static int idOfTheFirstUser(Database database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into users (name) values ('first')", Statement.RETURN_GENERATED_KEYS)) {
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getInt(1);
            }
        }
    }

    private static String name(Database database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return connection.getMetaData().getURL() + " " + connection.getSchema();
        }
    }
}
