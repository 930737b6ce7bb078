package workbook.runner.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.runner.Console;
import workbook.runner.DifferenceReport;
import workbook.runner.JudgementReport;
import workbook.runner.MarkdownText;
import workbook.runner.SentLines;
import workbook.runner.TaskReport;
import workbook.runner.Wrapping;
import workbook.runner.judge.Judgement;
import workbook.runner.track.Exercise;
import workbook.runner.track.ExerciseText;

/** The middle of the desk, as long as it is. */
final class DeskPage {

    private static final String INDENT = "  ";

    private final Desk desk;
    private final Exercise exercise;
    private final ExerciseText text;
    private final Console console;
    private final int width;

    private DeskPage(Desk desk, Console console, int width) {
        this.desk = desk;
        this.exercise = desk.exercise();
        this.text = exercise.text(console.locale());
        this.console = console;
        this.width = width;
    }

    /** Lines of at most this width. */
    static List<String> of(Desk desk, Console console, int width) {
        DeskPage page = new DeskPage(desk, console, width);
        return switch (desk.page()) {
            case TASK -> page.task();
            case VERDICT -> page.verdict();
            case HINTS -> page.hints();
            case SQL -> page.sql();
            case DIFF -> page.difference();
            case SOLUTION -> page.solution();
            case HELP -> page.help();
            case LIST -> List.of();
        };
    }

    private List<String> findings(Verdict verdict) {
        return verdict.judged()
                ? new JudgementReport(console, width).findings(exercise, verdict.answer(), verdict.judgement())
                : Wrapping.hanging(INDENT, verdict.refusal(), width);
    }

    private List<String> task() {
        List<String> lines = new ArrayList<>(MarkdownText.lines(text.task(), width));
        lines.addAll(new TaskReport(console, width).listing(exercise));
        return lines;
    }

    private List<String> verdict() {
        Optional<Verdict> verdict = desk.verdict();
        if (verdict.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(findings(verdict.get()));
        if (verdict.get().passed()) {
            desk.solution()
                    .ifPresent(solution ->
                            lines.addAll(new JudgementReport(console, width).afterwards(exercise, solution)));
        }
        return lines;
    }

    private List<String> hints() {
        int seen = desk.standing().of(exercise.id()).hints();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(seen, text.hints().size()); i++) {
            lines.add(console.style(console.say("desk.hint", i + 1, text.hints().size()), Style.bold));
            lines.addAll(MarkdownText.lines(text.hints().get(i), width));
            lines.add("");
        }
        if (seen < text.hints().size()) {
            lines.addAll(faint("desk.another-hint"));
        }
        return lines;
    }

    private List<String> sql() {
        return desk.verdict()
                .filter(Verdict::judged)
                .map(Verdict::judgement)
                .filter(judgement -> !judgement.runs().isEmpty())
                .map(this::sent)
                .orElseGet(() -> faint("desk.nothing-ran"));
    }

    private List<String> sent(Judgement judgement) {
        List<String> lines = new ArrayList<>();
        for (Judgement.Sent sent : judgement.runs()) {
            String size = SentLines.size(console, sent);
            lines.add(console.style(size.isEmpty() ? exercise.fileName() : size, Style.bold));
            lines.addAll(new SentLines(console, width, true, true).lines(sent, INDENT));
            lines.add("");
        }
        return lines;
    }

    private List<String> difference() {
        Optional<Judgement> mine = desk.verdict().filter(Verdict::judged).map(Verdict::judgement);
        if (mine.isEmpty() || mine.get().runs().isEmpty()) {
            return faint("desk.nothing-ran");
        }
        return desk.solution()
                .filter(solution -> !solution.runs().isEmpty())
                .map(solution -> new DifferenceReport(console, width).lines(exercise, mine.get(), solution))
                .orElseGet(() -> faint("desk.solving"));
    }

    private List<String> solution() {
        return Exercise.text(exercise.solution())
                .lines()
                .flatMap(line -> line.isEmpty() ? Stream.of("") : Wrapping.lines(line, width).stream())
                .toList();
    }

    private List<String> help() {
        List<String> lines = new ArrayList<>();
        for (Action action : Action.values()) {
            lines.addAll(Wrapping.hanging("  " + action.key() + "  ", console.say("desk.help." + action.id()), width));
        }
        lines.add("");
        lines.addAll(Wrapping.lines(console.say("desk.help.more"), width));
        return lines;
    }

    private List<String> faint(String key) {
        return Wrapping.lines(console.say(key), width).stream()
                .map(line -> console.style(line, Style.faint))
                .toList();
    }
}
