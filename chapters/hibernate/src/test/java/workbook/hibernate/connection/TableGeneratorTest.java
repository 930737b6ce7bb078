package workbook.hibernate.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import workbook.connection.ConnectionPool;
import workbook.hibernate.HibernateChapter;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

/** It is the size of the pool that the trap {@code table-generator} fails at: with a second connection, it works. */
class TableGeneratorTest {

    /** In which even a slow machine opens a second connection. */
    private static final long PATIENCE_MILLIS = 30_000;

    @Test
    void numberIsTakenOnASecondConnection() throws SQLException {
        try (Databases databases = new Databases();
                Database database = databases.clean(DatabaseKind.H2);
                ConnectionPool pool = new ConnectionPool(database.dataSource(), 2, PATIENCE_MILLIS);
                SessionFactory factory = HibernateChapter.configuration(
                                pool.dataSource(), DatabaseKind.H2, List.of(NumberedUser.class))
                        .createEntityManagerFactory()) {
            createTableOfNumbers(database);
            NumberedUser user = factory.fromTransaction(session -> {
                NumberedUser john = new NumberedUser("John Doe", 25);
                session.persist(john);
                return john;
            });
            assertThat(user.getId()).isEqualTo(1);
        }
    }

    private static void createTableOfNumbers(Database database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table hibernate_sequences (sequence_name varchar(255) primary key, next_val bigint)");
        }
    }
}
