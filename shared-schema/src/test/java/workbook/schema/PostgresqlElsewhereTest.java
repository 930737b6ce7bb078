package workbook.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.schema.SingleStatements.execute;
import static workbook.schema.SingleStatements.strings;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import workbook.connection.ConnectionSettingsException;
import workbook.connection.SharedTestServer;
import workbook.connection.TestServer;

/** A server that is not ours: nothing there is touched but what a run made itself. */
@ExtendWith(SharedTestServer.class)
class PostgresqlElsewhereTest {

    private final TestServer server;

    PostgresqlElsewhereTest(TestServer server) {
        this.server = server;
    }

    @AfterEach
    void nothingIsLeftBehind() throws SQLException {
        assertThat(schemas()).isEmpty();
    }

    @Test
    void aPlainRoleGetsCleanMigratedDatabasesInSchemasOfTheirOwn() throws SQLException {
        try (Databases databases = new Databases(server.environment());
                Database one = databases.clean(DatabaseKind.POSTGRESQL);
                Database other = databases.clean(DatabaseKind.POSTGRESQL)) {
            execute(one, "insert into users (name) values ('here')");

            assertThat(strings(one, "select name from users")).containsExactly("here");
            assertThat(strings(other, "select name from users")).isEmpty();
            assertThat(strings(one, "select current_user || ' ' || current_setting('is_superuser')"))
                    .containsExactly("ann off");
            assertThat(schemas()).hasSize(2).allMatch(name -> name.matches("workbook_[0-9a-f]{8}_[0-9]+"));
        }
    }

    @Test
    void textIsSortedByItsBytesWhereverTheServerStands() throws SQLException {
        assertThat(server.query("select name from (values ('b'), ('C'), ('a')) as names(name) order by name"))
                .as("the server's own order")
                .containsExactly("a", "b", "C");

        try (Databases databases = new Databases(server.environment());
                Database database = databases.clean(DatabaseKind.POSTGRESQL)) {
            execute(database, "insert into users (name) values ('b'), ('C'), ('a')");

            assertThat(strings(database, "select name from users order by name"))
                    .containsExactly("C", "a", "b");
        }
    }

    @Test
    void whatNobodyDroppedGoesWhenTheRunEnds() throws SQLException {
        try (PostgresqlSchemas run = new PostgresqlSchemas(elsewhere(), 1)) {
            String made = run.create("create table users ()");
            assertThat(schemas()).containsExactly(made);
        }
        assertThat(schemas()).isEmpty();
    }

    @Test
    void whatADeadRunLeftIsRemovedAndWhatALivingRunHasIsKept() throws SQLException {
        PostgresqlSchemas dead = new PostgresqlSchemas(elsewhere(), 0xdead);
        dead.create("create table users ()");
        server.execute(
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'workbook_0000dead'");

        try (PostgresqlSchemas living = new PostgresqlSchemas(elsewhere(), 1)) {
            assertThat(schemas()).isEmpty();
            String kept = living.create("create table users ()");

            new PostgresqlSchemas(elsewhere(), 2).close();

            assertThat(schemas()).containsExactly(kept);
        }
    }

    @Test
    void aSchemaThatTheRunDidNotMakeIsNeitherUsedNorRemoved() throws SQLException {
        server.execute("create schema workbook_00000001_1 authorization ann");
        try {
            assertThatThrownBy(() -> new PostgresqlTemplate(elsewhere(), 1))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessage(
                            "the server has a schema workbook_00000001_1 already, which is not this run's: rename or drop it");
            assertThat(schemas()).containsExactly("workbook_00000001_1");
        } finally {
            server.execute("drop schema workbook_00000001_1");
        }
    }

    @Test
    void aScriptThatFailsLeavesNothingBehindAndTheNextSchemaIsMade() throws SQLException {
        try (PostgresqlSchemas run = new PostgresqlSchemas(elsewhere(), 1)) {
            assertThatThrownBy(() -> run.create("create table users ("))
                    .isInstanceOf(DatabaseUnavailableException.class);
            assertThat(schemas()).isEmpty();

            String made = run.create("create table users ()");

            assertThat(schemas()).containsExactly(made);
        }
    }

    @Test
    void aRoleThatMayNotCreateSchemasIsToldSoInOneLine() {
        Map<String, String> environment = server.environment();
        environment.put("WORKBOOK_DB_USER", TestServer.READER);

        try (Databases databases = new Databases(environment)) {
            assertThatThrownBy(() -> databases.clean(DatabaseKind.POSTGRESQL))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("permission denied for database app")
                    .hasMessageContaining("grant create on database")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void settingsThatCannotBeUsedAreRefusedBeforeAnythingStarts() {
        assertThatThrownBy(() -> new Databases(Map.of("WORKBOOK_DB_HOST", " ")))
                .isInstanceOf(ConnectionSettingsException.class);
    }

    private PostgresqlServer elsewhere() {
        return new PostgresqlElsewhere(server.settings());
    }

    private List<String> schemas() throws SQLException {
        return server.query("select nspname from pg_namespace where nspname like 'workbook%'");
    }
}
