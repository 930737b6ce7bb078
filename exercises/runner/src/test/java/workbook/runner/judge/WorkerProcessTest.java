package workbook.runner.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workbook.runner.track.Exercise;
import workbook.runner.track.Tracks;

/** Whatever an answer does costs a worker at most: it is named, and the next answer is judged as if nothing had been. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkerProcessTest {

    /** Seconds for what does not end, in a worker that is warm. */
    private static final int BRIEFLY = 2;

    private final Tracks tracks =
            Tracks.read(Path.of("").toAbsolutePath().getParent().getParent());
    private final Exercise exercise = tracks.byId("ebean/one-select").orElseThrow();
    private final WorkerProcess worker = new WorkerProcess();

    @BeforeAll
    void warmUp() {
        assertThat(judge(solution()).reason()).isEqualTo(Judgement.PASSED);
    }

    @AfterAll
    void close() {
        worker.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "time      | while (database != null) { Thread.onSpinWait(); }",
                "time      | while (database != null) { System.out.println(1); }",
                "time      | synchronized (database) { try { database.wait(); } catch (InterruptedException e) { } }",
                "exit      | System.exit(0);",
                "exit      | Runtime.getRuntime().halt(0);",
                "exception | list(database).clear();",
                "exception | java.util.List<int[]> all = new java.util.ArrayList<>(); while (database != null) { all.add(new int[1 << 20]); }",
                "exception | if (database != null) { throw new IllegalStateException(\"on purpose\"); }",
                "exception | Broken.value();",
                "thread    | new Thread(() -> { while (database != null) { Thread.onSpinWait(); } }).start();",
            })
    void whatEndsOrHangsOrExhaustsIsNamedAndTheNextAnswerIsJudged(String reason, String code) {
        Judgement judgement =
                reason.equals(Judgement.TIME) ? judgeBriefly(withFirstLine(code)) : judge(withFirstLine(code));

        assertThat(judgement.reason()).as(code).isEqualTo(reason);
        assertThat(judgement.output()).hasSizeLessThan(5_000);
        assertThat(judge(solution()).reason()).isEqualTo(Judgement.PASSED);
    }

    @Test
    void endlessCodeIsNamedByItsLine() {
        Judgement judgement = judgeBriefly(withFirstLine("while (database != null) { Thread.onSpinWait(); }"));

        long line = withFirstLine("MARK")
                        .lines()
                        .takeWhile(text -> !text.contains("MARK"))
                        .count()
                + 1;
        assertThat(judgement.problems()).extracting(Judgement.Problem::line).containsExactly(line);
        assertThat(judgement.nanos()).isGreaterThanOrEqualTo(TimeUnit.SECONDS.toNanos(BRIEFLY));
    }

    @Test
    void anExceptionIsToldWithoutTheFramesOfAnyFramework() {
        Judgement judgement =
                judge(withFirstLine("if (database != null) { throw new IllegalStateException(\"on purpose\"); }"));

        assertThat(judgement.message().english())
                .startsWith("IllegalStateException: on purpose (at OneSelect.java:")
                .hasSizeLessThan(80);
    }

    @Test
    void aConnectionThatWaitsForAnotherIsAnException() {
        Judgement judgement = judge(withFirstLine("""
                try (var first = database.createTransaction(); var second = database.createTransaction()) {
                    var update = database.sqlUpdate("update users set age = 1");
                    database.execute(update, first);
                    database.execute(update, second);
                }"""));

        assertThat(judgement.reason()).isEqualTo("exception");
        assertThat(judge(solution()).reason()).isEqualTo(Judgement.PASSED);
    }

    @Test
    void aFindingSaysWhichRunItIsAbout() {
        Exercise query = tracks.byId("ebean/first-query").orElseThrow();

        Judgement judgement = worker.judge(Request.of(query, Exercise.text(query.wrong("literal")), "h2", "en")
                .within(Request.LIMIT_OF_KNOWN_ANSWERS));

        assertThat(judgement.reason()).isEqualTo("literal");
        assertThat(judgement.runs()).hasSize(2);
        assertThat(judgement.about()).isZero();
        assertThat(judgement.explaining()).hasValueSatisfying(sent -> {
            assertThat(sent.size()).isEqualTo(10);
            assertThat(judgement.message().english())
                    .contains(sent.statements().get(0).sql());
        });
    }

    @Test
    void aMethodThatIsGoneIsNamed() {
        Judgement judgement = judge(solution().replace(" list(Database", " listAll(Database"));

        assertThat(judgement.reason()).isEqualTo(Judgement.SIGNATURE);
        assertThat(judgement.message().english()).contains("OneSelect.list(");
    }

    @Test
    void anotherPackageIsNamed() {
        assertThat(judge(solution().replace("package workbook.exercises.ebean", "package workbook.exercises.mine"))
                        .reason())
                .isEqualTo(Judgement.SIGNATURE);
    }

    @Test
    void whatDoesNotCompileIsToldWithLineAndColumn() {
        Judgement judgement = judge(solution().replace(".findList()", ".findLists()"));

        assertThat(judgement.reason()).isEqualTo(Judgement.COMPILER);
        assertThat(judgement.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).contains("findLists");
        });
    }

    @Test
    void manyAnswersLeaveNoThreadClassOrFileBehind() {
        answers(10);
        Vitals before = worker.vitals();
        answers(40);
        Vitals after = worker.vitals();

        assertThat(after.threads()).isLessThanOrEqualTo(before.threads() + 2);
        assertThat(after.files()).isLessThanOrEqualTo(before.files() + 2);
        assertThat(after.classes()).isLessThan(before.classes() + 100);
    }

    /** A server that was started for an answer is not left to the reader's machine. */
    @Test
    void noServerOutlivesItsWorker() throws Exception {
        Set<ProcessHandle> others = workers();
        ProcessHandle process;
        try (WorkerProcess another = new WorkerProcess()) {
            Request request = Request.of(exercise, solution(), "postgresql", "en");
            assertThat(another.judge(request.within(Request.LIMIT_OF_KNOWN_ANSWERS))
                            .reason())
                    .isEqualTo(Judgement.PASSED);
            process = workers().stream()
                    .filter(it -> !others.contains(it))
                    .findFirst()
                    .orElseThrow();
            assertThat(foldersOf(process)).isNotEmpty();
        }

        process.onExit().get(1, TimeUnit.MINUTES);
        assertThat(foldersOf(process)).isEmpty();
    }

    private static Set<ProcessHandle> workers() {
        return ProcessHandle.current().children().collect(Collectors.toSet());
    }

    /** Of its databases; a server that still runs would write into one. */
    private static List<Path> foldersOf(ProcessHandle worker) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(it -> it.getFileName().toString().startsWith("orm-workbook-" + worker.pid() + "-"))
                    .toList();
        }
    }

    private void answers(int count) {
        for (int i = 0; i < count; i++) {
            assertThat(judge(solution() + "// " + i).reason()).isEqualTo(Judgement.PASSED);
        }
    }

    private Judgement judge(String source) {
        return worker.judge(Request.of(exercise, source, "h2", "en")
                .within(Request.LIMIT_OF_KNOWN_ANSWERS)
                .withOthersToCome());
    }

    private Judgement judgeBriefly(String source) {
        return worker.judge(Request.of(exercise, source, "h2", "en").within(BRIEFLY));
    }

    private String solution() {
        return Exercise.text(exercise.solution());
    }

    /** The solution, with this before everything that it does, and a class that cannot be initialized. */
    private String withFirstLine(String code) {
        String method = "list(Database database) {\n";
        String solution = solution().replace(method, method + code + "\n");
        int end = solution.lastIndexOf('}');
        return solution.substring(0, end) + """
                    static final class Broken {
                        static final int VALUE = Integer.parseInt("x");
                        static int value() { return VALUE; }
                    }
                }
                """;
    }
}
