package workbook.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import workbook.schema.Database;
import workbook.schema.Sample;
import workbook.schema.SampleLoader;

/** Ten users in a database, and a connection to it whose statements are recorded. */
record Recording(Database database, SqlRecorder recorder, Connection connection) implements AutoCloseable {

    static final String INSERT = "insert into users (name, age) values (?, ?)";
    static final String NAMES = "select name from users order by id";

    static Recording ofTenUsers(Database clean) throws SQLException {
        SampleLoader.load(Sample.USERS, 10, clean);
        SqlRecorder recorder = new SqlRecorder(clean.dataSource());
        return new Recording(clean, recorder, recorder.dataSource().getConnection());
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

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
