package workbook.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.runner.judge.Judgement;
import workbook.runner.judge.Judgement.Problem;
import workbook.runner.judge.Judgement.Sent;
import workbook.runner.track.Exercise;

/** A judgement as a colleague would put it: what was expected, what came, and which line sent what. */
public final class JudgementReport {

    private static final int MOST_PROBLEMS = 3;
    private static final int MOST_PRINTED = 10;
    private static final String INDENT = "  ";

    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z_]\\w*[./])+(?=[A-Z])");
    private static final Pattern CONTROL = Pattern.compile("\\x1B\\[[0-9;?]*[A-Za-z]|[\\p{Cc}&&[^\\n]]");

    private final Console console;
    private final int width;

    /** Prepares reports of lines that take at most so many columns. */
    public JudgementReport(Console console, int width) {
        this.console = console;
        this.width = width;
    }

    /**
     * The verdict; when the answer is not accepted, why.
     *
     * @param source the text that was judged
     */
    public List<String> lines(Exercise exercise, String source, Judgement judgement) {
        List<String> lines = new ArrayList<>(heading(exercise, judgement.passed()));
        lines.addAll(findings(exercise, source, judgement));
        return lines;
    }

    /** The same without the verdict, for readers who have it before them. */
    public List<String> findings(Exercise exercise, String source, Judgement judgement) {
        List<String> lines = new ArrayList<>();
        if (!judgement.passed()) {
            switch (judgement.reason()) {
                case Judgement.COMPILER -> problems(exercise, source, judgement.problems(), lines);
                case Judgement.TIME, Judgement.EXIT, Judgement.MEMORY, Judgement.THREAD ->
                    lost(exercise, source, judgement, lines);
                case Judgement.SIGNATURE ->
                    say(
                            console.say(
                                    "judged.signature",
                                    exercise.fileName(),
                                    PACKAGES.matcher(plain(console.say(judgement.message())))
                                            .replaceAll("")),
                            lines);
                default -> found(exercise, judgement, lines);
            }
        }
        printed(judgement.output(), lines);
        return lines;
    }

    /**
     * What there is to say once an answer passed: the exercise's note, and what the reference solution sends.
     *
     * @param solution the judgement of the reference solution
     */
    public List<String> afterwards(Exercise exercise, Judgement solution) {
        List<String> lines = new ArrayList<>();
        MarkdownText.lines(exercise.text(console.locale()).note(), width - INDENT.length())
                .forEach(line -> lines.add((INDENT + line).stripTrailing()));
        if (!solution.runs().isEmpty()) {
            Sent sent = last(solution);
            String size = SentLines.size(console, sent);
            lines.add("");
            say(size.isEmpty() ? console.say("judged.reference") : console.say("judged.reference-for", size), lines);
            lines.addAll(new SentLines(console, width, false, false).lines(sent, INDENT.repeat(2)));
        }
        return lines;
    }

    /** What is wrong, in one line; empty when nothing is. */
    public String summary(Judgement judgement) {
        return switch (judgement.reason()) {
            case Judgement.PASSED -> "";
            case Judgement.COMPILER -> compilerSummary(judgement.problems().get(0));
            case Judgement.TIME, Judgement.EXIT, Judgement.MEMORY, Judgement.THREAD -> whyLost(judgement);
            default ->
                plain(console.say(judgement.message())).lines().findFirst().orElse("");
        };
    }

    private String compilerSummary(Problem problem) {
        String message = plain(problem.message()).lines().findFirst().orElse("");
        return problem.line() > 0 ? console.say("sent.line", String.valueOf(problem.line())) + ": " + message : message;
    }

    /** "✗ hibernate/one-select   Everything in one select". */
    private List<String> heading(Exercise exercise, boolean passed) {
        String title = exercise.text(console.locale()).title();
        IStyle[] look = {passed ? Style.fg_green : Style.fg_red, Style.bold};
        String mark = console.style((passed ? "✓ " : "✗ ") + exercise.id(), look);
        if (TextTable.width("✗ " + exercise.id() + "   " + title) <= width) {
            return List.of(mark + "   " + title);
        }
        List<String> lines = new ArrayList<>(List.of(mark));
        say(title, lines);
        return lines;
    }

    private void found(Exercise exercise, Judgement judgement, List<String> lines) {
        say(plain(console.say(judgement.message())), lines);
        judgement.explaining().ifPresent(sent -> sent(exercise, sent, lines));
    }

    private void sent(Exercise exercise, Sent sent, List<String> lines) {
        String size = SentLines.size(console, sent);
        say(
                size.isEmpty()
                        ? console.say("judged.sent", exercise.fileName())
                        : console.say("judged.sent-for", exercise.fileName(), size),
                lines);
        lines.addAll(new SentLines(console, width, false, true).lines(sent, INDENT.repeat(2)));
    }

    private static Sent last(Judgement judgement) {
        return judgement.runs().get(judgement.runs().size() - 1);
    }

    private void lost(Exercise exercise, String source, Judgement judgement, List<String> lines) {
        say(whyLost(judgement), lines);
        judgement.problems().forEach(problem -> {
            say(console.say("judged.at", exercise.fileName(), String.valueOf(problem.line())), lines);
            new SourceLine(source, problem.line())
                    .without(width, INDENT.repeat(2))
                    .forEach(lines::add);
        });
    }

    private String whyLost(Judgement judgement) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(judgement.nanos());
        return console.say("judged." + judgement.reason(), String.valueOf(seconds));
    }

    private void problems(Exercise exercise, String source, List<Problem> problems, List<String> lines) {
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> problem(exercise, source, problem, lines));
        if (problems.size() > MOST_PROBLEMS) {
            say(console.say("judged.more-problems", problems.size() - MOST_PROBLEMS), lines);
        }
    }

    private void problem(Exercise exercise, String source, Problem problem, List<String> lines) {
        List<String> message = PACKAGES.matcher(plain(problem.message()))
                .replaceAll("")
                .lines()
                .toList();
        String where = problem.line() > 0
                ? console.say("judged.at", exercise.fileName(), String.valueOf(problem.line()))
                : exercise.fileName() + ":";
        say(where + " " + message.get(0), lines);
        new SourceLine(source, problem.line())
                .withCaret(problem.column(), width, INDENT.repeat(2))
                .forEach(lines::add);
        message.stream().skip(1).forEach(more -> lines.addAll(Wrapping.hanging(INDENT.repeat(2), more.strip(), width)));
    }

    /** What the code printed itself: the beginning, and nothing that would move the cursor. */
    private void printed(String output, List<String> lines) {
        List<String> printed = plain(output).lines().toList();
        if (printed.isEmpty()) {
            return;
        }
        say(console.say("judged.printed"), lines);
        printed.stream()
                .limit(MOST_PRINTED)
                .flatMap(line -> Wrapping.lines(line, width - 6).stream())
                .forEach(line -> lines.add(INDENT.repeat(2) + "│ " + line));
        if (printed.size() > MOST_PRINTED) {
            lines.add(INDENT.repeat(2) + "│ …");
        }
    }

    private void say(String text, List<String> lines) {
        lines.addAll(Wrapping.hanging(INDENT, text, width));
    }

    /** Without what a terminal would obey. */
    private static String plain(String text) {
        return CONTROL.matcher(text.replace("\t", "    ")).replaceAll("");
    }
}
