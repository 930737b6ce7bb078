package workbook.runner.judge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import workbook.exercise.CheckFailure;
import workbook.exercise.Finding;
import workbook.exercise.TrialRoom;
import workbook.exercise.TrialRoom.Performed;
import workbook.runner.judge.Judgement.Sent;
import workbook.runner.judge.Judgement.Statement;
import workbook.scenario.Text;
import workbook.schema.DatabaseKind;
import workbook.sql.Execution;
import workbook.sql.Origin;

/** Judges answers in this process, one after the other: compiles, loads, and runs the check with JUnit. */
final class Judge implements AutoCloseable {

    private final SourceCompiler compiler = new SourceCompiler();
    private final Launcher launcher = LauncherFactory.create();
    private final KeptOutput output;
    private final Map<String, Map<String, byte[]>> checks = new HashMap<>();

    Judge(KeptOutput output) {
        this.output = output;
    }

    Judgement judge(Request request) {
        long start = System.nanoTime();
        TrialRoom room = TrialRoom.current();
        room.enter(DatabaseKind.of(request.database()));
        output.take();
        SourceCompiler.Result answer = compiler.compile(
                Map.of(request.className(), request.source()), Locale.forLanguageTag(request.language()));
        if (!answer.problems().isEmpty()) {
            return new Judgement(
                    request.exercise(),
                    Judgement.COMPILER,
                    null,
                    answer.problems(),
                    List.of(),
                    Judgement.NO_RUN,
                    "",
                    System.nanoTime() - start);
        }
        Map<String, byte[]> classes = new HashMap<>(check(request));
        classes.putAll(answer.classes());
        FirstFailure first = run(
                request.checkName(),
                new LearnerClasses(classes, request.library().equals("ebean")),
                room);
        Optional<Throwable> failure = first.failure();
        String reason = failure.map(Judge::reason).orElse(Judgement.PASSED);
        Text message = failure.map(Judge::message).orElse(null);
        return new Judgement(
                request.exercise(),
                reason,
                message,
                List.of(),
                sent(first.performed()),
                failure.map(found -> about(found, first.performed())).orElse(Judgement.NO_RUN),
                output.take(),
                System.nanoTime() - start);
    }

    /** The check, compiled once against the starter: what it calls of the answer has to be there still. */
    private Map<String, byte[]> check(Request request) {
        return checks.computeIfAbsent(request.exercise() + request.check().hashCode(), key -> {
            SourceCompiler.Result result = compiler.compile(
                    Map.of(request.className(), request.starter(), request.checkName(), request.check()), Locale.ROOT);
            if (!result.problems().isEmpty()) {
                throw new IllegalStateException("the check of " + request.exercise() + " does not compile: "
                        + result.problems().get(0).message());
            }
            Map<String, byte[]> classes = new HashMap<>(result.classes());
            classes.keySet()
                    .removeIf(name -> !name.equals(request.checkName()) && !name.startsWith(request.checkName() + "$"));
            return classes;
        });
    }

    private FirstFailure run(String checkName, ClassLoader classes, TrialRoom room) {
        FirstFailure first = new FirstFailure(room);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            launcher.execute(
                    LauncherDiscoveryRequestBuilder.request()
                            .selectors(DiscoverySelectors.selectClass(classes.loadClass(checkName)))
                            .build(),
                    first);
            first.requireATest();
        } catch (ClassNotFoundException | LinkageError problem) {
            first.note(problem);
        } finally {
            thread.setContextClassLoader(before);
        }
        return first;
    }

    /** The first thing that went wrong, and what had run by then: what runs after it explains nothing. */
    private static final class FirstFailure implements TestExecutionListener {

        private final TrialRoom room;
        private Throwable failure;
        private List<Performed> untilFailure;
        private int tests;

        FirstFailure(TrialRoom room) {
            this.room = room;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            tests += test.isTest() ? 1 : 0;
            if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                note(result.getThrowable().orElseThrow());
            }
        }

        void note(Throwable problem) {
            if (failure == null) {
                failure = problem;
                untilFailure = room.performed();
            }
        }

        void requireATest() {
            if (failure == null && tests == 0) {
                throw new IllegalStateException("the check has no test that JUnit finds");
            }
        }

        Optional<Throwable> failure() {
            return Optional.ofNullable(failure);
        }

        List<Performed> performed() {
            return failure == null ? room.performed() : untilFailure;
        }
    }

    private static String reason(Throwable failure) {
        if (failure instanceof CheckFailure check) {
            return check.finding().reason().id();
        }
        return isSignature(failure) ? Judgement.SIGNATURE : workbook.exercise.Reason.EXCEPTION.id();
    }

    private static Text message(Throwable failure) {
        if (failure instanceof CheckFailure check) {
            return check.finding().text();
        }
        return isSignature(failure)
                ? new Text(String.valueOf(failure.getMessage()), String.valueOf(failure.getMessage()))
                : Finding.of(failure).text();
    }

    /** Where the run that a finding is about stands among those that were performed. */
    private static int about(Throwable failure, List<Performed> performed) {
        return failure instanceof CheckFailure check
                ? check.run()
                        .map(run ->
                                performed.stream().map(Performed::run).toList().indexOf(run))
                        .orElse(Judgement.NO_RUN)
                : Judgement.NO_RUN;
    }

    private static boolean isSignature(Throwable failure) {
        return failure instanceof LinkageError
                        && !(failure instanceof ExceptionInInitializerError)
                        && String.valueOf(failure.getMessage())
                                .replace('/', '.')
                                .contains("workbook.exercises.")
                || failure instanceof ClassNotFoundException;
    }

    private static List<Sent> sent(List<Performed> performed) {
        return performed.stream()
                .map(one -> new Sent(
                        one.unit().id(),
                        one.run().observation().size(),
                        statements(one.run().executions())))
                .toList();
    }

    private static List<Statement> statements(List<Execution> executions) {
        Map<List<Object>, Statement> groups = new LinkedHashMap<>();
        for (Execution execution : executions) {
            int line = execution.origin().map(Origin::line).orElse(0);
            Statement one = new Statement(
                    execution.kind().id(),
                    execution.sql(),
                    1,
                    execution.batch(),
                    execution.rows(),
                    execution.failed(),
                    line);
            groups.merge(List.of(one.sql(), one.batch(), one.failed(), line), one, Judge::plus);
        }
        return List.copyOf(groups.values());
    }

    private static Statement plus(Statement one, Statement other) {
        return new Statement(
                one.kind(),
                one.sql(),
                one.times() + other.times(),
                one.batch(),
                one.rows() + other.rows(),
                one.failed(),
                one.line());
    }

    @Override
    public void close() {
        compiler.close();
    }
}
