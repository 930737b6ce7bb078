package workbook.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server is killed during work, and started again. */
@ExtendWith(SharedTestServer.class)
class OutageTest {

    private final TestServer server;

    OutageTest(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void createTable() throws SQLException {
        server.execute("create schema outage authorization ann", "create table outage.users (name text)");
        server.execute("alter table outage.users owner to ann");
    }

    @AfterEach
    void dropTable() throws SQLException {
        server.execute("drop schema outage cascade");
    }

    @Test
    void committedStaysUncommittedIsGoneAndTheNextCallSucceeds() throws SQLException, IOException {
        ConnectionSettings settings = server.settings();
        try (ConnectionPool pool = new ConnectionPool(settings, 2, 5_000)) {
            try (Connection connection = pool.dataSource().getConnection();
                    Connection idle = pool.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                assertThat(idle.isValid(1)).isTrue();
                idle.close();
                connection.setAutoCommit(false);
                statement.execute("insert into outage.users values ('John Doe')");
                connection.commit();
                statement.execute("insert into outage.users values ('Jane Doe')");

                server.kill();

                Exception failure = catchException(connection::commit);
                assertThat(ConnectionProblem.of(failure, settings))
                        .asString()
                        .contains("closed the connection")
                        .endsWith("check that the server runs, and try again");
            }
            server.restart();

            try (Connection connection = pool.dataSource().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select string_agg(name, ', ') from outage.users")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("John Doe");
            }
        }
    }
}
