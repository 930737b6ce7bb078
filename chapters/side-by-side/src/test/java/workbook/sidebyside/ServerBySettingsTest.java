package workbook.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import workbook.connection.SharedTestServer;
import workbook.connection.TestServer;
import workbook.observation.ApprovedFile;
import workbook.observation.Observation;
import workbook.observation.ObservationJson;
import workbook.observation.Observers;
import workbook.observation.Run;
import workbook.scenario.Approach;
import workbook.scenario.Blobs;
import workbook.scenario.Chapter;
import workbook.scenario.Role;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;

/**
 * Only the connection differs: the idioms of every library, on a server that is reached by settings, with a password and
 * with TLS, do exactly what was approved for the server of our own.
 */
@ExtendWith(SharedTestServer.class)
class ServerBySettingsTest {

    private static final Path CHAPTERS = Path.of("").toAbsolutePath().getParent();
    private static final int SIZE = 10;

    private record Begun(Chapter<?> chapter, Approach<?, ?, ?> approach, Future<List<Run>> runs) {}

    @TestFactory
    Stream<DynamicTest> everyIdiomDoesThereWhatItDoesHere(TestServer server) throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        try (Databases databases = new Databases(server.environment());
                Observers observers = new Observers(databases, SIZE, (chapter, approach, kind, size) -> {})) {
            List<Begun> begun = new ArrayList<>();
            Catalog.chapters().forEach(chapter -> begin(chapter, observers, begun));
            for (Begun one : begun) {
                Observation observation = Observers.result(one.runs()).get(0).observation();
                tests.add(dynamicTest(one.chapter().library() + " " + one.approach(), () -> compare(one, observation)));
            }
        }
        assertThat(server.query("select nspname from pg_namespace where nspname like 'workbook%'"))
                .as("schemas left behind")
                .isEmpty();
        return tests.stream();
    }

    private static <L> void begin(Chapter<L> chapter, Observers observers, List<Begun> begun) {
        for (Approach<L, ?, ?> approach : chapter.approaches()) {
            if (approach.role() == Role.IDIOM && meansMoreThere(approach.scenario())) {
                List<Integer> sizes = approach.scenario().size().of(List.of(SIZE));
                begun.add(new Begun(
                        chapter, approach, observers.observe(chapter, approach, DatabaseKind.POSTGRESQL, sizes)));
            }
        }
    }

    /** A row by row reading of fifty rows, and a process of its own, only take longer over TLS. */
    private static boolean meansMoreThere(Scenario<?, ?> scenario) {
        return scenario.databases().contains(DatabaseKind.POSTGRESQL)
                && scenario.heap() == 0
                && !scenario.equals(Blobs.HOSTILE_BYTES);
    }

    private static void compare(Begun one, Observation there) {
        List<Observation> approved = ApprovedFile.of(
                        CHAPTERS,
                        one.chapter().library(),
                        DatabaseKind.POSTGRESQL,
                        one.approach().scenario())
                .read();
        assertThat(approved).contains(there);
        assertThat(ObservationJson.write(List.of(there))).doesNotContain(TestServer.PASSWORD);
    }
}
