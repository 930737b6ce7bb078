package workbook.runner;

import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import workbook.sidebyside.benchmark.Benchmarks;

/** Runs the benchmarks and keeps their report as JSON. */
@Command(name = "bench", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    /** Not one of JMH's: it measures processes. */
    private static final String RUNNER = "runner";

    /** Nor this: it measures a server. */
    private static final String OAUTH = "oauth";

    @ParentCommand
    private Workbook workbook;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "NAME", descriptionKey = "benchmark")
    private List<String> names = List.of();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private String report = "exercises/runner/target/benchmarks.json";

    @Override
    public Integer call() throws RunnerException {
        if (names.equals(List.of(RUNNER))) {
            try (Progress progress = new Progress(workbook.console())) {
                new RunnerBenchmark(workbook.console(), progress).run();
            }
            return 0;
        }
        if (names.equals(List.of(OAUTH))) {
            try (Progress progress = new Progress(workbook.console())) {
                new OauthBenchmark(workbook.console(), progress).run();
            }
            return 0;
        }
        ChainedOptionsBuilder options = new OptionsBuilder()
                .resultFormat(ResultFormatType.JSON)
                .result(Checkout.folder().resolve(report).toString());
        chosen().forEach(name -> options.include("\\." + name + "\\."));
        new Runner(options.build()).run();
        workbook.console().out().println(workbook.console().say("report", report));
        return 0;
    }

    private List<String> chosen() {
        List<String> all = Benchmarks.names();
        for (String name : names) {
            if (!all.contains(name)) {
                throw new ParameterException(
                        spec.commandLine(),
                        workbook.console()
                                .say("unknown.benchmark", name, String.join(", ", all) + ", " + RUNNER + ", " + OAUTH));
            }
        }
        return names.isEmpty() ? all : names;
    }
}
