package workbook.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.schema.SingleStatements.count;
import static workbook.schema.SingleStatements.execute;
import static workbook.schema.SingleStatements.strings;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

/** A clean database is a copy of its own, and keeps what is stored in it. */
@ExtendWith(SharedDatabases.class)
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class DatabasesTest {

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

    private static String url(Database database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return connection.getMetaData().getURL();
        }
    }
}
