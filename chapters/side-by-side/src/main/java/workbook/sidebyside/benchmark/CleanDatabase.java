package workbook.sidebyside.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

/** How long a test waits for a clean migrated database and for throwing it away, once the server is up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10)
@Measurement(iterations = 30)
public class CleanDatabase {

    @Param({"H2", "SQLITE", "POSTGRESQL"})
    public DatabaseKind kind;

    private final Databases databases = new Databases();

    @Setup
    public void start() {
        databases.start(kind);
    }

    @TearDown
    public void stop() {
        databases.close();
    }

    @Benchmark
    public void copyAndThrowAway() {
        databases.clean(kind).close();
    }
}
