package workbook.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import workbook.observation.ApprovedFile;
import workbook.observation.Observation;
import workbook.observation.Observer;
import workbook.observation.Observers;
import workbook.observation.Run;
import workbook.schema.DatabaseKind;
import workbook.schema.DatabaseUnavailableException;
import workbook.schema.Databases;
import workbook.schema.SharedDatabases;

/**
 * What every chapter owes each scenario of an example, on every database: an idiomatic approach, the expected result or
 * the declared failure, no write where nothing is to be written, and the approved observation.
 *
 * <pre>{@code
 * class RelationshipTest extends Contract {
 *     RelationshipTest() {
 *         super(new JdbcChapter(), Relationship.scenarios());
 *     }
 * }
 * }</pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedDatabases.class)
public abstract class Contract {

    /** Surefire and IDEs run a module's tests in the module's folder. */
    private static final Path CHAPTERS = Path.of("").toAbsolutePath().getParent();

    /** At the first two, lists are empty or have one element. */
    private static final List<Integer> ALL_SIZES =
            Stream.concat(Stream.of(0, 1), Observer.SIZES.stream()).toList();

    private static final int LARGEST = Collections.max(Observer.SIZES);

    private final Chapter<?> chapter;
    private final List<Scenario<?, ?>> scenarios;
    private Databases databases;
    private Observers observers;

    protected Contract(Chapter<?> chapter, List<Scenario<?, ?>> scenarios) {
        this.chapter = chapter;
        this.scenarios = scenarios;
    }

    @BeforeAll
    void open(Databases databases) {
        this.databases = databases;
        observers = new Observers(databases, LARGEST, (chapter, approach, kind, size) -> {});
    }

    @AfterAll
    void close() {
        observers.close();
    }

    @Test
    void everyScenarioHasAnIdiomThatIsRightEverywhere() {
        assertThat(scenarios).allSatisfy(scenario -> assertThat(approachesTo(chapter, scenario))
                .as("idioms of %s for %s", chapter.library(), scenario)
                .anyMatch(approach -> approach.role() == Role.IDIOM
                        && scenario.databases().stream().map(approach::ending).allMatch(Ending.RIGHT::equals)));
    }

    @Test
    void everyApproachIsAListing() {
        assertThat(scenarios).allSatisfy(scenario -> {
            Listings listings = Listings.of(CHAPTERS, chapter.library(), scenario);
            assertThat(approachesTo(chapter, scenario))
                    .allSatisfy(approach -> assertThat(listings.region(approach.name()))
                            .as("region %s of %s", approach.name(), listings.file())
                            .isNotEmpty());
        });
    }

    @TestFactory
    Stream<DynamicNode> everyApproachDoesWhatWasApproved() {
        return Stream.of(DatabaseKind.values()).map(kind -> dynamicContainer(kind.title(), nodes(kind)));
    }

    private Stream<DynamicNode> nodes(DatabaseKind kind) {
        Optional<DatabaseUnavailableException> problem = TestDatabases.problemWith(databases, kind);
        if (problem.isPresent()) {
            return Stream.of(
                    DynamicTest.dynamicTest("runs on this machine", () -> TestDatabases.report(problem.get())));
        }
        return scenarios.stream()
                .filter(scenario -> scenario.databases().contains(kind))
                .map(scenario -> dynamicContainer(scenario.id(), nodes(kind, chapter, scenario)));
    }

    private <L> Stream<DynamicNode> nodes(DatabaseKind kind, Chapter<L> chapter, Scenario<?, ?> scenario) {
        List<Approach<L, ?, ?>> approaches = approachesTo(chapter, scenario);
        List<Observation> observations = new ArrayList<>();
        List<Integer> observed = scenario.size().of(Observer.SIZES);
        Stream<DynamicNode> each = approaches.stream()
                .map(approach -> dynamicTest(
                        approach, observers.observe(chapter, approach, kind, sizes(approach, kind)), observations))
                .toList()
                .stream();
        DynamicNode all = DynamicTest.dynamicTest("as approved", () -> {
            assertThat(observations)
                    .as("observations: an approach above failed before it gave one")
                    .hasSize(approaches.size() * observed.size());
            assertApproved(kind, scenario, observations);
        });
        return Stream.concat(each, Stream.of(all));
    }

    /**
     * What one would use must be right where there is next to nothing to do; a trap may be, even if it is wrong later. A
     * library says the same in every database when it is given an empty list, so alternatives are tried in the fastest.
     */
    private static List<Integer> sizes(Approach<?, ?, ?> approach, DatabaseKind kind) {
        boolean small = approach.ending(kind).equals(Ending.RIGHT)
                && (approach.role() == Role.IDIOM || approach.role() == Role.ALTERNATIVE && kind == DatabaseKind.H2);
        return approach.scenario().size().of(small ? ALL_SIZES : Observer.SIZES);
    }

    /** The runs have begun already, beside those of the other approaches to the same scenario. */
    private static DynamicNode dynamicTest(
            Approach<?, ?, ?> approach, Future<List<Run>> begun, List<Observation> observations) {
        return DynamicTest.dynamicTest(approach.name(), () -> {
            List<Run> runs = Observers.result(begun);
            runs.forEach(run -> assertAsDeclared(approach, run));
            runs.stream()
                    .map(Run::observation)
                    .filter(observation ->
                            approach.scenario().size().of(Observer.SIZES).contains(observation.size()))
                    .forEach(observations::add);
        });
    }

    private static void assertAsDeclared(Approach<?, ?, ?> approach, Run run) {
        Observation observation = run.observation();
        Ending ending = approach.ending(DatabaseKind.of(run.observation().database()));
        String what = observation.library() + " " + approach + " at size " + observation.size();
        if (ending.failure().isPresent()) {
            assertThat(observation.outcome())
                    .as(what)
                    .startsWith(ending.failure().get().getSimpleName());
            run.failure().ifPresent(failure -> assertThat(failure)
                    .as(what)
                    .isExactlyInstanceOf(ending.failure().get()));
        } else {
            run.failure().ifPresent(failure -> fail(what + " threw", failure));
            String difference = run.verdict()
                    .flatMap(Verdict::difference)
                    .map(Difference::toString)
                    .orElse("see the observation");
            assertThat(observation.outcome())
                    .as(what + ": " + difference)
                    .isEqualTo(ending.wrong() ? Observation.WRONG_RESULT : Observation.OK);
        }
        if (!approach.scenario().writes()) {
            assertThat(run.executions())
                    .as(what)
                    .noneMatch(execution -> execution.kind().writes());
        }
    }

    private void assertApproved(DatabaseKind kind, Scenario<?, ?> scenario, List<Observation> today) {
        ApprovedFile approved = ApprovedFile.of(CHAPTERS, chapter.library(), kind, scenario);
        String diff = approved.diff(today);
        if (!diff.isEmpty()) {
            fail(approved.path() + " says otherwise. If today is right, run ./workbook approve.\n" + diff);
        }
    }

    private static <L> List<Approach<L, ?, ?>> approachesTo(Chapter<L> chapter, Scenario<?, ?> scenario) {
        return chapter.approaches().stream()
                .filter(approach -> approach.scenario().equals(scenario))
                .toList();
    }
}
