package workbook.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workbook.connection.SharedTestServer;
import workbook.connection.TestServer;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Connections;
import workbook.scenario.Role;
import workbook.scenario.Situation;
import workbook.scenario.Transfer;
import workbook.scenario.Transfer.Strike;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.schema.Sample;
import workbook.schema.SampleLoader;

/**
 * A server is killed at twenty random moments of a run of transfers, four for each library: whatever was acknowledged is
 * there, whatever was not is there as a whole or not at all, and work goes on afterwards.
 */
@ExtendWith(SharedTestServer.class)
class KilledServerTest {

    private static final int KILLS = 4;

    /** Of a transfer and of the pauses between them, in microseconds: the moments that a kill may hit. */
    private static final int LONGEST_WAIT = 40_000;

    private static final long SEED = 20_26;

    static Iterable<Chapter<?>> chapters() {
        return Catalog.chapters();
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void nothingCommittedIsLostAndNothingHalfDoneIsKept(Chapter<?> chapter, TestServer server) throws Exception {
        Random random = new Random(SEED + chapter.library().hashCode());
        try (Databases databases = new Databases(server.environment());
                Database database = databases.clean(DatabaseKind.POSTGRESQL)) {
            SampleLoader.load(Sample.ACCOUNTS, 1, database);
            execute(database, "update accounts set balance = 1000000 where owner = 'John Doe'");
            long before = sum(database);
            Work work = new Work(chapter, database);
            work.start();
            for (int kill = 1; kill <= KILLS; kill++) {
                work.awaitSuccessAfter(work.done.get());
                TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_WAIT));
                server.kill();
                server.restart();
            }
            work.awaitSuccessAfter(work.done.get());
            work.stop();

            long moved = 1_000_000 - balance(database, "John Doe");
            assertThat(sum(database)).isEqualTo(before);
            assertThat(moved).isBetween((long) work.done.get(), (long) work.done.get() + work.failed.get());
            assertThat(work.done.get()).isGreaterThan(KILLS);
        }
    }

    /** One transfer after the other, by the library's idiom, until it is told to stop. */
    private static final class Work {

        private final Chapter<?> chapter;
        private final Database database;
        private final AtomicBoolean on = new AtomicBoolean(true);
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
        private final ExecutorService thread = Executors.newSingleThreadExecutor();
        private Future<?> running;

        Work(Chapter<?> chapter, Database database) {
            this.chapter = chapter;
            this.database = database;
        }

        void start() {
            running = thread.submit(() -> transferUntilStopped(chapter));
        }

        private <L> void transferUntilStopped(Chapter<L> chapter) {
            Approach<L, Transfer, Void> approach = idiom(chapter);
            while (on.get()) {
                try {
                    approach.code().run(null, transfer());
                    done.incrementAndGet();
                } catch (Exception outage) {
                    failed.incrementAndGet();
                }
            }
        }

        private Transfer transfer() {
            Situation situation =
                    new Situation(1, DatabaseKind.POSTGRESQL, database.dataSource(), database::cutConnections);
            return new Transfer("John Doe", "Ada", 1, situation, new Strike(() -> {}));
        }

        /** Returns when another transfer has succeeded. */
        void awaitSuccessAfter(int count) throws Exception {
            while (done.get() <= count) {
                if (running.isDone()) {
                    running.get();
                }
                Thread.onSpinWait();
            }
        }

        void stop() throws Exception {
            on.set(false);
            running.get();
            thread.shutdown();
        }

        @SuppressWarnings("unchecked")
        private static <L> Approach<L, Transfer, Void> idiom(Chapter<L> chapter) {
            return (Approach<L, Transfer, Void>) chapter.approaches().stream()
                    .filter(approach -> approach.scenario().equals(Connections.OUTAGE))
                    .filter(approach -> approach.role() == Role.IDIOM)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static long sum(Database database) throws SQLException {
        return number(database, "select sum(balance) from accounts");
    }

    private static long balance(Database database, String owner) throws SQLException {
        return number(database, "select balance from accounts where owner = '" + owner + "'");
    }

    private static long number(Database database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
