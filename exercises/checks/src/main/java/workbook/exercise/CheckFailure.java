package workbook.exercise;

import java.util.Locale;
import java.util.Optional;
import workbook.observation.Run;

/** An answer that a check does not accept. Its message is the finding, in the language of this machine. */
public final class CheckFailure extends AssertionError {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;
    private final transient Run run;

    /** Found before anything ran. */
    CheckFailure(Finding finding) {
        this(finding, "", null);
    }

    /** Found in a run: its statements are what the finding is about. */
    CheckFailure(Finding finding, Run run) {
        this(finding, SentStatements.of(run), run);
    }

    private CheckFailure(Finding finding, String statements, Run run) {
        super(finding.text().in(Locale.getDefault()) + statements);
        this.finding = finding;
        this.run = run;
    }

    public Finding finding() {
        return finding;
    }

    /** The run that the finding is about; empty when nothing ran. */
    public Optional<Run> run() {
        return Optional.ofNullable(run);
    }
}
