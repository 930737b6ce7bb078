package workbook.runner;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.runner.SentLines.Marked;
import workbook.runner.judge.Judgement;
import workbook.runner.judge.Judgement.Sent;
import workbook.runner.judge.Judgement.Statement;
import workbook.runner.track.Exercise;

/** A learner's SQL against that of the reference solution, with the differences marked. */
public final class DifferenceReport {

    private final Console console;
    private final int width;

    /** Prepares reports of lines that take at most so many columns. */
    public DifferenceReport(Console console, int width) {
        this.console = console;
        this.width = width;
    }

    /** Compares the last run of the learner's code with the run of the solution that is as large. Both have runs. */
    public List<String> lines(Exercise exercise, Judgement mine, Judgement reference) {
        Sent sent = last(mine.runs());
        Sent expected = asLarge(sent, reference.runs());
        StatementDifference difference = StatementDifference.between(sent, expected);
        List<String> lines = new ArrayList<>();
        String size = SentLines.size(console, sent);
        lines.addAll(Wrapping.lines(
                size.isEmpty() ? exercise.id() + ":" : console.say("judged.sent-for", exercise.id(), size), width));
        List<Marked> statements = new ArrayList<>();
        mark("=", Style.faint, difference.common(), statements);
        mark("−", Style.fg_red, difference.mine(), statements);
        mark("+", Style.fg_green, difference.reference(), statements);
        lines.addAll(new SentLines(console, width, true, false).lines(statements, "  "));
        lines.addAll(Wrapping.hanging("  ", console.say(difference.none() ? "diff.none" : "diff.legend"), width));
        return lines;
    }

    private static void mark(String mark, Style style, List<Statement> statements, List<Marked> marked) {
        statements.forEach(statement -> marked.add(new Marked(mark, style, statement)));
    }

    private static Sent asLarge(Sent sent, List<Sent> runs) {
        return runs.stream()
                .filter(run -> run.unit().equals(sent.unit()) && run.size() == sent.size())
                .reduce((earlier, later) -> later)
                .orElseGet(() -> last(runs));
    }

    private static Sent last(List<Sent> runs) {
        return runs.get(runs.size() - 1);
    }
}
