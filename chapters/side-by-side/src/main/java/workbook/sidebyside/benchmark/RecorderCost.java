package workbook.sidebyside.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.Sample;
import workbook.schema.SampleLoader;
import workbook.sql.SqlRecorder;

/** What the recorder adds to a statement and to a row, on the fastest database, where it shows most. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecorderCost {

    @Param({"bare", "recorded"})
    public String dataSource;

    private final Databases databases = new Databases();
    private Database database;
    private SqlRecorder recorder;
    private Connection connection;

    @Setup
    public void open() throws SQLException {
        database = databases.clean(DatabaseKind.H2);
        SampleLoader.load(Sample.USERS, 1_000, database);
        recorder = new SqlRecorder(database.dataSource());
        DataSource used = dataSource.equals("bare") ? database.dataSource() : recorder.dataSource();
        connection = used.getConnection();
    }

    /** So that what is kept does not grow without end. */
    @TearDown(Level.Iteration)
    public void forget() {
        recorder.clear();
    }

    @TearDown
    public void close() throws SQLException {
        connection.close();
        database.close();
        databases.close();
    }

    @Benchmark
    public long oneRowById() throws SQLException {
        return sumOfIds("select id from users where id = ?", 500);
    }

    @Benchmark
    public long thousandRows() throws SQLException {
        return sumOfIds("select id from users where id >= ?", 1);
    }

    private long sumOfIds(String sql, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            long sum = 0;
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    sum += row.getLong(1);
                }
            }
            return sum;
        }
    }
}
