package workbook.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.runner.judge.Judgement.Sent;
import workbook.runner.judge.Judgement.Statement;

/** Statements that somebody's code sent: from which line, how often, with how many rows. */
final class SentLines {

    /** Columns below which a statement goes on a line of its own. */
    private static final int NARROW = 36;

    /** Lines of a statement that is not shown as a whole. */
    private static final int FEW = 2;

    private static final Pattern LONG_LIST = Pattern.compile("\\?(?:\\s*,\\s*\\?){3,}+");

    private final Console console;
    private final int width;
    private final boolean whole;
    private final boolean withLines;

    /**
     * Prepares the look.
     *
     * @param whole whether long statements are shown to their end
     * @param withLines whether the lines are of a file that the reader has before them
     */
    SentLines(Console console, int width, boolean whole, boolean withLines) {
        this.console = console;
        this.width = width;
        this.whole = whole;
        this.withLines = withLines;
    }

    /** "250 users"; nothing for a task that is the same at every size. */
    static String size(Console console, Sent sent) {
        return sent.unit().equals("nothing") ? "" : console.count(sent.unit(), String.valueOf(sent.size()));
    }

    List<String> lines(Sent sent, String indent) {
        if (sent.statements().isEmpty()) {
            return List.of(indent + console.say("sent.nothing"));
        }
        int[] widths = new int[3];
        for (Statement statement : sent.statements()) {
            List<String> facts = facts(statement);
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TextTable.width(facts.get(i)));
            }
        }
        List<String> lines = new ArrayList<>();
        sent.statements().forEach(statement -> add(statement, widths, indent, lines));
        return lines;
    }

    private List<String> facts(Statement statement) {
        return List.of(
                withLines ? line(statement) : "",
                number(statement.times()) + " ×",
                console.count("rows", number(statement.rows())));
    }

    private String line(Statement statement) {
        return statement.line() == 0 ? "·" : console.say("sent.line", String.valueOf(statement.line()));
    }

    private void add(Statement statement, int[] widths, String indent, List<String> lines) {
        List<String> facts = facts(statement);
        String line = facts.get(0) + " ".repeat(widths[0] - TextTable.width(facts.get(0)));
        String times = " ".repeat(widths[1] - TextTable.width(facts.get(1))) + facts.get(1);
        String rows = " ".repeat(widths[2] - TextTable.width(facts.get(2))) + facts.get(2);
        String before = indent + (withLines ? line + "  " : "") + times + "  " + rows;
        String styled = indent
                + (withLines ? line + "  " : "")
                + console.style(times, Style.fg_cyan)
                + "  "
                + console.style(rows, Style.faint);
        int left = width - TextTable.width(before) - 2;
        if (left >= NARROW) {
            List<String> sql = sql(statement, left);
            lines.add(styled + "  " + sql.get(0));
            sql.subList(1, sql.size()).forEach(more -> lines.add(" ".repeat(TextTable.width(before) + 2) + more));
        } else {
            lines.add(styled);
            sql(statement, width - indent.length() - 2).forEach(more -> lines.add(indent + "  " + more));
        }
    }

    /** Everything that is shown of the statement, with what its text does not say. */
    private List<String> sql(Statement statement, int room) {
        String text = text(statement);
        String notes = (statement.batch() > 1 ? "  " + console.say("sent.batch", number(statement.batch())) : "")
                + (statement.failed() ? "  ✗ " + console.say("sent.failed") : "");
        if (whole) {
            return Wrapping.lines(text + notes, room);
        }
        List<String> all = Wrapping.lines(text + notes, room);
        List<String> lines = all.size() <= FEW ? all : Wrapping.lines(withoutColumns(text) + notes, room);
        if (lines.size() <= FEW) {
            return lines;
        }
        List<String> few = new ArrayList<>(lines.subList(0, FEW));
        few.set(FEW - 1, few.get(FEW - 1).substring(0, Wrapping.prefix(few.get(FEW - 1), room - 2)) + " …");
        return few;
    }

    /** On one line, with long lists of parameters cut short. */
    static String text(Statement statement) {
        return LONG_LIST
                .matcher(statement.sql().strip().replaceAll("\\s+", " "))
                .replaceAll("?, … ?");
    }

    /** {@code select u1_0.id,… from users}: the list ends at the first comma and at the {@code from} that is its own. */
    private static String withoutColumns(String sql) {
        int comma = outside(sql, ",", 0);
        int from = outside(sql, " from ", 0);
        return sql.startsWith("select ") && comma >= 0 && comma < from
                ? sql.substring(0, comma) + ",…" + sql.substring(from)
                : sql;
    }

    /** Where a word stands outside of all brackets; -1 when it does not. */
    private static int outside(String sql, String word, int start) {
        int depth = 0;
        for (int i = start; i < sql.length(); i++) {
            depth += sql.charAt(i) == '(' ? 1 : sql.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && sql.startsWith(word, i)) {
                return i;
            }
        }
        return -1;
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
