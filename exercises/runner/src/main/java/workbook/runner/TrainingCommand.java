package workbook.runner;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import workbook.runner.judge.JudgedSolutions;
import workbook.runner.track.Tracks;

/**
 * Does a little of everything. The launcher runs it once after a build, so that Java can keep the classes that the command
 * and its workers use in an archive that starts faster.
 */
@Command(name = "training-run", hidden = true)
final class TrainingCommand implements Callable<Integer> {

    private static final String[] COMPARISON = {
        "compare",
        "list-users-with-posts",
        "delete-user",
        "json",
        "hostile-bytes",
        "add-and-list",
        "pool",
        "login",
        "--sql",
        "--size",
        "1"
    };

    @ParentCommand
    private Workbook workbook;

    @Override
    public Integer call() {
        Path home = Checkout.folder();
        int compared = new CommandLine(workbook).execute(COMPARISON);
        JudgedSolutions.of(Tracks.read(home), "one-select");
        return compared;
    }
}
