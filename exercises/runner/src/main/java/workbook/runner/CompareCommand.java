package workbook.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import workbook.observation.ObservationJson;
import workbook.observation.Observer;
import workbook.observation.Run;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.sidebyside.Comparison;
import workbook.sidebyside.Selection;

/** Runs approaches side by side and shows what each returned and sent. */
@Command(name = "compare", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @ParentCommand
    private Workbook workbook;

    @Spec
    private CommandSpec command;

    @Mixin
    private SelectionOptions options;

    @Option(names = "--db", split = ",", paramLabel = "DB", descriptionKey = "db")
    private List<String> databases = List.of("h2");

    @Option(names = "--size", split = ",", paramLabel = "N", descriptionKey = "size")
    private List<Integer> sizes = Observer.SIZES;

    @Option(names = "--sql", descriptionKey = "sql")
    private boolean sql;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--claims", descriptionKey = "claims")
    private boolean claims;

    @Option(names = "--matrix", descriptionKey = "matrix")
    private boolean matrix;

    @Option(names = "--timings", descriptionKey = "timings")
    private boolean timings;

    @Override
    public Integer call() {
        Console console = workbook.console();
        Selection all = options.selection(console, databases, sizes);
        Selection selection = options.named() ? all : all.quick();
        if (Stream.of(claims, matrix, json).filter(chosen -> chosen).count() > 1) {
            throw new ParameterException(command.commandLine(), console.say("one-form"));
        }
        try (Databases started = workbook.databases();
                Progress progress = new Progress(console)) {
            if (claims) {
                return new ClaimsReport(console, progress).print(selection.databases(), started);
            }
            if (matrix) {
                return new MatrixReport(console, progress).print(selection, started);
            }
            return compare(selection, started, progress);
        }
    }

    private int compare(Selection selection, Databases started, Progress progress) {
        Console console = workbook.console();
        List<Run> runs = new ArrayList<>();
        ComparisonReport report = new ComparisonReport(console, sql);
        try (Comparison comparison = new Comparison(selection, started, new RunningLine(progress))) {
            for (DatabaseKind kind : selection.databases()) {
                progress.doing(console.say("starting", kind.title()));
                started.start(kind);
                comparison.begin(kind);
                for (Scenario<?, ?> scenario : selection.scenarios()) {
                    if (!json) {
                        progress.print(report.heading(scenario, kind, selection.sizes()));
                    }
                    List<Comparison.Row> rows = comparison.rows(scenario, kind);
                    rows.stream().flatMap(row -> row.runs().stream()).forEach(runs::add);
                    if (!json) {
                        progress.print(report.table(scenario, kind, rows));
                    }
                }
            }
        }
        if (json) {
            progress.print(
                    ObservationJson.write(runs.stream().map(Run::observation).toList()));
        }
        if (!json && !options.named()) {
            progress.print("\n" + console.say("not-by-default") + "\n");
        }
        if (timings) {
            console.err().print(TimingsReport.of(console, runs));
        }
        return 0;
    }
}
