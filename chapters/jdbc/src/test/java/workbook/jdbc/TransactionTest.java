package workbook.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

class TransactionTest {

    private final Databases databases = new Databases();
    private Database database;

    @BeforeEach
    void open() {
        database = databases.clean(DatabaseKind.H2);
    }

    @AfterEach
    void close() {
        database.close();
        databases.close();
    }

    @Test
    void workThatSucceedsIsCommitted() throws SQLException {
        Transaction.in(database.dataSource(), TransactionTest::insertUser);

        assertThat(users(database.dataSource())).isEqualTo(1);
    }

    @Test
    void failureLeavesNothingBehind() throws SQLException {
        assertThatThrownBy(() -> Transaction.in(database.dataSource(), connection -> {
                    insertUser(connection);
                    throw new IllegalStateException("after the first insert");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("after the first insert");

        assertThat(users(database.dataSource())).isZero();
    }

    /** What the transaction is for: with auto-commit, every statement that came before the failure stays. */
    @Test
    void withoutTransactionHalfOfTheWorkStays() throws SQLException {
        assertThatThrownBy(() -> {
                    try (Connection connection = database.dataSource().getConnection()) {
                        insertUser(connection);
                        throw new IllegalStateException("after the first insert");
                    }
                })
                .isInstanceOf(IllegalStateException.class);

        assertThat(users(database.dataSource())).isEqualTo(1);
    }

    @Test
    void rollbackThatFailsDoesNotHideTheFirstFailure() {
        assertThatThrownBy(() -> Transaction.in(database.dataSource(), connection -> {
                    connection.close();
                    insertUser(connection);
                }))
                .isInstanceOf(SQLException.class)
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
    }

    private static void insertUser(Connection connection) throws SQLException {
        try (Statement insert = connection.createStatement()) {
            insert.executeUpdate("insert into users (name) values ('John Doe')");
        }
    }

    private static long users(DataSource database) throws SQLException {
        return Transaction.returning(database, connection -> {
            try (Statement select = connection.createStatement();
                    ResultSet count = select.executeQuery("select count(*) from users")) {
                count.next();
                return count.getLong(1);
            }
        });
    }
}
