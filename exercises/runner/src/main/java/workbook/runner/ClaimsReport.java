package workbook.runner;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.schema.DatabaseKind;
import workbook.schema.Databases;
import workbook.sidebyside.Claim;
import workbook.sidebyside.Claims;
import workbook.sidebyside.MeasuredEvidence;

/** The claims, each with what was measured for it just now. */
final class ClaimsReport {

    private final Console console;
    private final Progress progress;

    ClaimsReport(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    /** Returns 0 when every claim holds, and {@link Workbook#FAULT} when one does not. */
    int print(List<DatabaseKind> databases, Databases started) {
        boolean allHold = true;
        try (MeasuredEvidence source = new MeasuredEvidence(started, new RunningLine(progress))) {
            for (Claim claim : Claims.all()) {
                allHold &= print(claim, databases, source);
            }
        }
        return allHold ? 0 : Workbook.FAULT;
    }

    private boolean print(Claim claim, List<DatabaseKind> databases, MeasuredEvidence source) {
        progress.print("\n" + console.style(claim.id(), Style.bold) + "\n" + console.say(claim.sentence()) + "\n");
        boolean holds = true;
        for (DatabaseKind kind : databases) {
            if (claim.databases().contains(kind)) {
                Claim.Finding finding = claim.check(source, kind);
                progress.print(line(finding));
                holds &= finding.holds();
            }
        }
        return holds;
    }

    private String line(Claim.Finding finding) {
        String mark = finding.holds() ? console.style("✓", Style.fg_green) : console.style("✗", Style.fg_red);
        String evidence = finding.evidence().stream().map(Object::toString).collect(Collectors.joining(" · "));
        String why = finding.refutation()
                .map(refutation -> "\n" + refutation.indent(6).stripTrailing())
                .orElse("");
        return "  " + mark + " " + finding.database().id() + "  " + console.style(evidence, Style.faint) + why + "\n";
    }
}
