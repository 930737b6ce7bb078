package workbook.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.Sample;
import workbook.schema.SampleLoader;
import workbook.schema.SharedDatabases;

/** For each test ten users in a database, and a connection to it whose statements are recorded. */
final class Recording implements BeforeEachCallback, AfterEachCallback {

    static final String INSERT = "insert into users (name, age) values (?, ?)";
    static final String NAMES = "select name from users order by id";

    private final Databases databases;
    private final DatabaseKind kind;
    private Database database;
    private SqlRecorder recorder;
    private Connection connection;

    Recording(Databases databases, DatabaseKind kind) {
        this.databases = databases;
        this.kind = kind;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        database = SharedDatabases.clean(databases, kind);
        SampleLoader.load(Sample.USERS, 10, database);
        recorder = new SqlRecorder(database.dataSource());
        connection = recorder.dataSource().getConnection();
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        if (connection != null) {
            connection.close();
        }
        if (database != null) {
            database.close();
        }
    }

    DatabaseKind kind() {
        return kind;
    }

    Database database() {
        return database;
    }

    SqlRecorder recorder() {
        return recorder;
    }

    Connection connection() {
        return connection;
    }

    /** The execution of a test that makes one. */
    Execution only() {
        assertThat(recorder.executions()).hasSize(1);
        return recorder.executions().get(0);
    }

    /** How many rows there were to read. */
    static int read(ResultSet result) throws SQLException {
        int rows = 0;
        try (result) {
            while (result.next()) {
                rows++;
            }
        }
        return rows;
    }
}
