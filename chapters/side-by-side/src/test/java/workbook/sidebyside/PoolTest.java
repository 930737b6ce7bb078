package workbook.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static workbook.schema.DatabaseKind.H2;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import workbook.connection.ConnectionProblem;
import workbook.connection.ConnectionSettings;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Connections;
import workbook.scenario.Situation;
import workbook.schema.Database;
import workbook.schema.Databases;

/** A pool that is used up, or closed: however a library wraps what it is told, one line says which, and nothing is done. */
class PoolTest {

    private static final ConnectionSettings SETTINGS = ConnectionSettings.of("jdbc:h2:mem:app", "sa", "");

    /** How a trap ended, and how many users there are after it. */
    private record Ended(String library, String trap, Throwable failure, int users) {}

    @TestFactory
    Stream<DynamicTest> oneLineSaysWhatIsWrongWithThePool() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (Future<Ended> ended : allTraps()) {
            Ended trap = ended.get();
            tests.add(dynamicTest(trap.library() + " " + trap.trap(), () -> judge(trap)));
        }
        return tests.stream();
    }

    /** Mostly they wait for a connection: together they take no longer. */
    private static List<Future<Ended>> allTraps() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Databases databases = new Databases(Map.of())) {
            return threads.invokeAll(Catalog.chapters().stream()
                    .flatMap(chapter -> traps(chapter, databases))
                    .toList());
        } finally {
            threads.shutdown();
        }
    }

    @SuppressWarnings("unchecked")
    private static <L> Stream<Callable<Ended>> traps(Chapter<L> chapter, Databases databases) {
        return chapter.approaches().stream()
                .filter(approach -> approach.scenario().equals(Connections.POOL))
                .filter(approach -> approach.ending(H2).failure().isPresent())
                .map(approach -> () -> ended(chapter, (Approach<L, Situation, ?>) approach, databases));
    }

    private static <L> Ended ended(Chapter<L> chapter, Approach<L, Situation, ?> trap, Databases databases)
            throws SQLException {
        try (Database database = databases.clean(H2)) {
            Situation situation = new Situation(1, H2, database.dataSource(), database::cutConnections);
            Throwable failure = catchThrowable(() -> trap.code().run(null, situation));
            return new Ended(chapter.library(), trap.name(), failure, users(database));
        }
    }

    private static void judge(Ended ended) {
        assertThat(ConnectionProblem.of(ended.failure(), SETTINGS))
                .asString()
                .startsWith(
                        ended.trap().equals("after-close")
                                ? "the pool of connections to jdbc:h2:mem:app is closed already"
                                : "every connection of the pool to jdbc:h2:mem:app is in use")
                .doesNotContain("\n");
        assertThat(ended.users()).isZero();
    }

    private static int users(Database database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from users")) {
            count.next();
            return count.getInt(1);
        }
    }
}
