package workbook.exercise;

import java.util.Locale;

/** An answer that a check does not accept. Its message is the finding, in the language of this machine. */
public final class CheckFailure extends AssertionError {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    CheckFailure(Finding finding, String statements) {
        super(finding.text().in(Locale.getDefault()) + statements);
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
