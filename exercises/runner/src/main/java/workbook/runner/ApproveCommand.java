package workbook.runner;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import workbook.observation.ApprovedFile;
import workbook.observation.Observation;
import workbook.observation.Observer;
import workbook.observation.Run;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.sidebyside.ApprovedCatalog;
import workbook.sidebyside.Comparison;
import workbook.sidebyside.Comparison.Row;
import workbook.sidebyside.Selection;

/** Rewrites the approved observations with what happens today. Reading the difference is up to a person. */
@Command(name = "approve", resourceBundle = "workbook.runner.Messages", mixinStandardHelpOptions = true)
final class ApproveCommand implements Callable<Integer> {

    @ParentCommand
    private Workbook workbook;

    @Mixin
    private SelectionOptions options;

    @Option(names = "--db", split = ",", paramLabel = "DB", descriptionKey = "db")
    private List<String> databases =
            Arrays.stream(DatabaseKind.values()).map(DatabaseKind::id).toList();

    private int changed;
    private int all;

    @Override
    public Integer call() {
        Console console = workbook.console();
        Selection selection = options.selection(console, databases, Observer.SIZES);
        try (CheckoutLock ignored = CheckoutLock.acquire("approve", console);
                Databases started = workbook.databases();
                Progress progress = new Progress(console);
                Comparison comparison = new Comparison(selection, started, new RunningLine(progress))) {
            for (DatabaseKind kind : selection.databases()) {
                comparison.begin(kind);
                for (Scenario<?, ?> scenario : selection.scenarios()) {
                    approve(scenario, kind, comparison.rows(scenario, kind), progress);
                }
            }
            approveCatalog(progress);
            progress.print(console.say("approved", all, changed) + "\n");
        }
        return 0;
    }

    private void approve(Scenario<?, ?> scenario, DatabaseKind kind, List<Row> rows, Progress progress) {
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.chapter().library()))
                .forEach((library, ofLibrary) -> {
                    ApprovedFile file = ApprovedFile.of(chapters(), library, kind, scenario);
                    count(file.path(), file.write(observations(ofLibrary)), progress);
                });
    }

    private void approveCatalog(Progress progress) {
        ApprovedCatalog catalog = new ApprovedCatalog(chapters());
        count(catalog.path(), catalog.write(), progress);
    }

    private void count(Path file, boolean isNew, Progress progress) {
        all++;
        if (isNew) {
            changed++;
            progress.print(Checkout.folder().relativize(file) + "\n");
        }
    }

    private static Path chapters() {
        return Checkout.folder().resolve("chapters");
    }

    private static List<Observation> observations(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.runs().stream())
                .map(Run::observation)
                .toList();
    }
}
