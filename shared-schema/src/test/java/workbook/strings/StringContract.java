package workbook.strings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Role;
import workbook.scenario.TestDatabases;
import workbook.schema.Database;
import workbook.schema.DatabaseKind;
import workbook.schema.DatabaseUnavailableException;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;
import workbook.sql.SqlRecorder;

/**
 * What every chapter owes whoever types a strange name: each string parameter of each scenario takes each of the
 * {@link AwkwardStrings}, on every database. It is stored and found unchanged, or refused with an error that says why and
 * nothing changed; nothing else is found or touched in its place; and the text of the statements is that of a harmless
 * string. Tried on the idioms.
 *
 * <pre>{@code
 * class RelationshipStringsTest extends StringContract {
 *     RelationshipStringsTest() {
 *         super(new JdbcChapter(), RelationshipStrings.trials());
 *     }
 * }
 * }</pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedDatabases.class)
public abstract class StringContract {

    private final Chapter<?> chapter;
    private final List<StringTrial<?, ?>> trials;
    private Databases databases;
    private ExecutorService threads;

    protected StringContract(Chapter<?> chapter, List<StringTrial<?, ?>> trials) {
        this.chapter = chapter;
        this.trials = trials;
    }

    @BeforeAll
    void open(Databases databases) {
        this.databases = databases;
        threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    }

    @AfterAll
    void close() {
        threads.shutdownNow();
    }

    @TestFactory
    Stream<DynamicNode> everyStringIsFoundAgainOrRefused() {
        return Stream.of(DatabaseKind.values()).map(kind -> dynamicContainer(kind.title(), nodes(kind)));
    }

    private Stream<DynamicNode> nodes(DatabaseKind kind) {
        Optional<DatabaseUnavailableException> problem = TestDatabases.problemWith(databases, kind);
        if (problem.isPresent()) {
            return Stream.of(
                    DynamicTest.dynamicTest("runs on this machine", () -> TestDatabases.report(problem.get())));
        }
        // All begin before the first is waited for.
        return trials.stream()
                .filter(trial -> trial.scenario().databases().contains(kind))
                .flatMap(trial -> nodes(kind, chapter, trial))
                .toList()
                .stream();
    }

    private <L, I, A> Stream<DynamicNode> nodes(DatabaseKind kind, Chapter<L> chapter, StringTrial<I, A> trial) {
        return approaches(chapter, trial).map(idiom -> {
            Future<List<String>> begun = threads.submit(() -> problems(kind, chapter, trial, idiom));
            return DynamicTest.dynamicTest(
                    idiom + ": " + trial.name(),
                    () -> assertThat(begun.get()).as(chapter.library()).isEmpty());
        });
    }

    /** Whether it is to be tried: the idioms are. Who says otherwise says why. */
    protected boolean tries(Approach<?, ?, ?> approach, StringTrial<?, ?> trial) {
        return approach.role() == Role.IDIOM;
    }

    /** What solves the same scenario is given the same and answers the same. */
    @SuppressWarnings("unchecked")
    private <L, I, A> Stream<Approach<L, I, A>> approaches(Chapter<L> chapter, StringTrial<I, A> trial) {
        return chapter.approaches().stream()
                .filter(approach -> approach.scenario().equals(trial.scenario()) && tries(approach, trial))
                .map(approach -> (Approach<L, I, A>) approach);
    }

    private <L, I, A> List<String> problems(
            DatabaseKind kind, Chapter<L> chapter, StringTrial<I, A> trial, Approach<L, I, A> idiom) throws Exception {
        try (Database database = databases.clean(kind);
                KeptConnection kept = new KeptConnection(database.dataSource());
                Connection tables = database.dataSource().getConnection()) {
            SqlRecorder recorder = new SqlRecorder(kept.dataSource());
            L library = chapter.open(recorder.dataSource(), kind, trial.scenario());
            try {
                return new StringTrialRun<>(trial, idiom, library, kind, recorder, tables)
                        .problems(AwkwardStrings.all());
            } finally {
                chapter.close(library);
            }
        }
    }
}
