package workbook.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import workbook.runner.judge.Judgement.Sent;
import workbook.runner.judge.Judgement.Statement;

/** Statements that somebody's code sent: from which line, how often, with how many rows. */
public final class SentLines {

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
    public SentLines(Console console, int width, boolean whole, boolean withLines) {
        this.console = console;
        this.width = width;
        this.whole = whole;
        this.withLines = withLines;
    }

    /** "250 users"; nothing for a task that is the same at every size. */
    public static String size(Console console, Sent sent) {
        return sent.unit().equals("nothing") ? "" : console.count(sent.unit(), String.valueOf(sent.size()));
    }

    /**
     * A statement with a mark before it.
     *
     * @param mark of one column; empty for none
     */
    record Marked(String mark, IStyle style, Statement statement) {}

    /** A line or more for each statement. */
    public List<String> lines(Sent sent, String indent) {
        if (sent.statements().isEmpty()) {
            return List.of(indent + console.say("sent.nothing"));
        }
        return lines(
                sent.statements().stream()
                        .map(statement -> new Marked("", Style.reset, statement))
                        .toList(),
                indent);
    }

    List<String> lines(List<Marked> statements, String indent) {
        int[] widths = new int[3];
        for (Marked marked : statements) {
            List<String> facts = facts(marked.statement());
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TextTable.width(facts.get(i)));
            }
        }
        List<String> lines = new ArrayList<>();
        statements.forEach(marked -> add(marked, widths, indent, lines));
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

    private void add(Marked marked, int[] widths, String indent, List<String> lines) {
        List<String> facts = facts(marked.statement());
        String mark = marked.mark().isEmpty() ? "" : marked.mark() + "  ";
        String line = withLines ? facts.get(0) + gap(facts.get(0), widths[0]) + "  " : "";
        String times = gap(facts.get(1), widths[1]) + facts.get(1);
        String rows = gap(facts.get(2), widths[2]) + facts.get(2);
        String before = indent + mark + line + times + "  " + rows;
        String styled = indent
                + (mark.isEmpty() ? "" : console.style(mark, marked.style()))
                + line
                + console.style(times, Style.fg_cyan)
                + "  "
                + console.style(rows, Style.faint);
        int column = TextTable.width(before) + 2;
        if (width - column >= NARROW) {
            List<String> sql = sql(marked.statement(), width - column);
            lines.add(styled + "  " + sql.get(0));
            sql.stream().skip(1).forEach(more -> lines.add(" ".repeat(column) + more));
        } else {
            lines.add(styled);
            sql(marked.statement(), width - indent.length() - 2).forEach(more -> lines.add(indent + "  " + more));
        }
    }

    private static String gap(String text, int wanted) {
        return " ".repeat(wanted - TextTable.width(text));
    }

    /** Everything that is shown of the statement, with what its text does not say. */
    private List<String> sql(Statement statement, int room) {
        String text = text(statement);
        // before the text, where nothing cuts it off
        String failed = statement.failed() ? "✗ " + console.say("sent.failed") + "  " : "";
        String batch = statement.batch() > 1 ? "  " + console.say("sent.batch", number(statement.batch())) : "";
        List<String> all = Wrapping.sql(failed + text + batch, room);
        if (whole) {
            return all;
        }
        List<String> lines = all.size() <= FEW ? all : Wrapping.sql(failed + withoutColumns(text) + batch, room);
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
