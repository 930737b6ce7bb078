package workbook.exercise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import workbook.observation.Run;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Chapter;
import workbook.scenario.Difference;
import workbook.scenario.Opening;
import workbook.scenario.Scenario;
import workbook.scenario.Size;
import workbook.scenario.Text;
import workbook.sql.Execution;
import workbook.sql.Origin;
import workbook.sql.StatementKind;

/**
 * A learner's code on trial: it runs as an approach to a scenario, at the sizes 10 and 250, and is judged by what it
 * answers, what it leaves in the tables, and the SQL that it sends.
 *
 * <pre>{@code
 * Trial.of(new HibernateChapter(), LIST_USERS_WITH_POSTS, (factory, none) -> OneSelect.list(factory))
 *         .answersRight()
 *         .sendsAtMost(1, SELECT)
 *         .doesNotGrow();
 * }</pre>
 *
 * Every expectation throws a {@link CheckFailure} that says what was expected and what came, and returns the trial
 * otherwise. The code runs once, at the first expectation.
 */
public final class Trial<L, I, A> {

    private final TrialRuns<L, I, A> runs;

    private Trial(TrialRuns<L, I, A> runs) {
        this.runs = runs;
    }

    /** Code that answers, on the library as its chapter opens it for the scenario. */
    public static <L, I, A> Trial<L, I, A> of(
            Chapter<L> chapter, Scenario<I, A> scenario, Approach.Code<L, I, A> code) {
        return new Trial<>(TrialRuns.of(chapter, scenario, code));
    }

    /** Code that changes the tables and answers nothing. */
    public static <L, I> Trial<L, I, Void> ofChange(
            Chapter<L> chapter, Scenario<I, Void> scenario, Approaches.Change<L, I> code) {
        return of(chapter, scenario, Approaches.change(code));
    }

    /** The same code, on the library opened otherwise: with the learner's own mappings. */
    public Trial<L, I, A> opened(Opening<L> otherwise) {
        return new Trial<>(runs.opened(otherwise));
    }

    /**
     * The answer and the tables are what the scenario expects; a task that reads sends no writes; and it was the library
     * that sent the statements, not the learner's own JDBC.
     */
    public Trial<L, I, A> answersRight() {
        for (Run run : runs.all()) {
            run.failure().ifPresent(failure -> fail(run, Reason.EXCEPTION, Failures.words(failure)));
            run.verdict().orElseThrow().difference().ifPresent(difference -> fail(run, different(run, difference)));
            run.executions().forEach(execution -> sentByTheLibrary(run, execution));
        }
        return this;
    }

    /** A task that is the same at every size needs no word about it. */
    private Finding different(Run run, Difference difference) {
        return WrongResult.finding(
                runs.scenario().size() == Size.NOTHING ? Optional.empty() : Optional.of(size(run)), difference);
    }

    private void sentByTheLibrary(Run run, Execution execution) {
        if (!runs.scenario().writes() && execution.kind().writes()) {
            fail(run, Reason.WRITES, shortened(execution));
        }
        if (execution.origin().map(Origin::direct).orElse(false)) {
            fail(run, Reason.BY_HAND, runs.library(), execution.origin().get().line(), shortened(execution));
        }
    }

    /** The code throws this, and the tables are as they were before. */
    public Trial<L, I, A> refusesWith(Class<? extends Throwable> expected) {
        for (Run run : runs.all()) {
            if (run.failure().filter(expected::isInstance).isEmpty()) {
                fail(
                        run,
                        Reason.RESULT,
                        size(run),
                        expected.getSimpleName(),
                        run.failure().map(Failures::words).orElseGet(() -> Finding.text("no-exception")));
            }
        }
        return this;
    }

    /** At each size, no more statements than this. */
    public Trial<L, I, A> sendsAtMost(int statements) {
        if (runs.all().stream().anyMatch(run -> run.executions().size() > statements)) {
            fail(tooMany(statements, Finding.text("of-any-kind"), run -> run.executions()
                    .size()));
        }
        return this;
    }

    /** At each size, no more statements of this kind. */
    public Trial<L, I, A> sendsAtMost(int statements, StatementKind kind) {
        if (runs.all().stream().anyMatch(run -> count(run, kind) > statements)) {
            fail(tooMany(statements, kind.id().toUpperCase(Locale.ROOT), run -> count(run, kind)));
        }
        return this;
    }

    private Finding tooMany(int statements, Object what, ToLongFunction<Run> measure) {
        return statements == 0
                ? new Finding(Reason.STATEMENTS, Finding.text("statements-none", what, each(measure)))
                : Finding.of(Reason.STATEMENTS, statements, what, each(measure));
    }

    private static long count(Run run, StatementKind kind) {
        return run.executions().stream()
                .filter(execution -> execution.kind() == kind)
                .count();
    }

    /** As many statements for much data as for little. */
    public Trial<L, I, A> doesNotGrow() {
        return growsAtMost(1);
    }

    /** For much data, no more than so many times the statements for little: 5 where 250 are fetched in groups. */
    public Trial<L, I, A> growsAtMost(int times) {
        int least = runs.first().executions().size();
        int most = runs.last().executions().size();
        if (most > Math.max(1, least) * times) {
            fail(Reason.GROWTH, each(run -> run.executions().size()));
        }
        return this;
    }

    /** No two statements that could have been one batch: at most so many of this kind, however many rows. */
    public Trial<L, I, A> batches(StatementKind kind, int atMost) {
        if (runs.all().stream().anyMatch(run -> count(run, kind) > atMost)) {
            fail(Reason.BATCH, atMost, kind.id().toUpperCase(Locale.ROOT), each(run -> count(run, kind)));
        }
        return this;
    }

    /** No statement names this column. */
    public Trial<L, I, A> doesNotRead(String column) {
        Pattern word = word(column);
        return everyStatement(
                execution -> !word.matcher(execution.sql()).find(),
                execution -> finding(Reason.COLUMNS, column, execution));
    }

    /** Some statement contains this word: {@code limit}, {@code exists}. */
    public Trial<L, I, A> usesSql(String word) {
        Pattern pattern = word(word);
        for (Run run : runs.all()) {
            if (run.executions().stream()
                    .noneMatch(execution -> pattern.matcher(execution.sql()).find())) {
                fail(run, Reason.MISSING, word);
            }
        }
        return this;
    }

    /**
     * Some update names one of these columns in its condition: whoever comes second changes no row, and can tell.
     *
     * @param columns any of which would do
     */
    public Trial<L, I, A> updatesOnlyIf(String... columns) {
        Pattern condition = Pattern.compile("(?is)\\bwhere\\b.*\\b(" + String.join("|", columns) + ")\\b");
        Predicate<Execution> conditional = execution -> execution.kind() == StatementKind.UPDATE
                && condition.matcher(execution.sql()).find();
        if (runs.all().stream().anyMatch(run -> run.executions().stream().noneMatch(conditional))) {
            fail(new Finding(Reason.MISSING, Finding.text("condition", String.join(", ", columns))));
        }
        return this;
    }

    private static Pattern word(String word) {
        return Pattern.compile("(?i)\\b" + Pattern.quote(word) + "\\b");
    }

    /** At each size, no more rows fetched or changed than this. */
    public Trial<L, I, A> touchesAtMostRows(long rows) {
        ToLongFunction<Run> touched = run -> rows(run, execution -> true);
        if (runs.all().stream().anyMatch(run -> touched.applyAsLong(run) > rows)) {
            fail(Reason.ROWS, rows, each("each.rows", touched));
        }
        return this;
    }

    /** At each size, no more rows changed or fetched by statements of this kind. */
    public Trial<L, I, A> touchesAtMostRows(long rows, StatementKind kind) {
        ToLongFunction<Run> touched = run -> rows(run, execution -> execution.kind() == kind);
        if (runs.all().stream().anyMatch(run -> touched.applyAsLong(run) > rows)) {
            fail(Reason.ROWS, rows, each("each.rows", touched));
        }
        return this;
    }

    /** What the size counts has this column, and it comes once for each: a join would repeat it row by row. */
    public Trial<L, I, A> doesNotRepeat(String column) {
        Pattern word = word(column);
        ToLongFunction<Run> carrying =
                run -> rows(run, execution -> word.matcher(execution.sql()).find());
        if (runs.all().stream()
                .anyMatch(run -> carrying.applyAsLong(run) > run.observation().size())) {
            fail(new Finding(Reason.ROWS, Finding.text("repeated", column, each("each.rows", carrying))));
        }
        return this;
    }

    private static long rows(Run run, Predicate<Execution> which) {
        return run.executions().stream()
                .filter(which)
                .mapToLong(Execution::rows)
                .sum();
    }

    /** The value is bound, and stands in no statement's text. */
    public Trial<L, I, A> binds(Object value) {
        return bindsGiven(input -> value);
    }

    /** What the code was given, or this part of it, is bound, and stands in no statement's text. */
    public Trial<L, I, A> bindsGiven(Function<? super I, ?> part) {
        for (int i = 0; i < runs.all().size(); i++) {
            isBound(runs.all().get(i), String.valueOf(part.apply(runs.input(i))));
        }
        return this;
    }

    private void isBound(Run run, String text) {
        run.executions().stream()
                .filter(execution -> execution.sql().contains(text))
                .findFirst()
                .ifPresent(execution -> fail(run, finding(Reason.LITERAL, text, execution)));
        boolean bound = run.executions().stream()
                .flatMap(execution -> execution.parameters().stream())
                .anyMatch(set -> set.stream().anyMatch(parameter -> text.equals(String.valueOf(parameter))));
        if (!bound) {
            fail(run, Reason.MISSING, text);
        }
    }

    /** The learner did not send the statement with which the check finds out what is right. */
    public Trial<L, I, A> doesNotCopy(String reference) {
        String copy = normal(reference);
        return everyStatement(
                execution -> !normal(execution.sql()).equals(copy),
                execution -> Finding.of(Reason.COPIED, shortened(execution)));
    }

    private static String normal(String sql) {
        return sql.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private Trial<L, I, A> everyStatement(Predicate<Execution> rule, Function<Execution, Finding> otherwise) {
        for (Run run : runs.all()) {
            run.executions().stream()
                    .filter(rule.negate())
                    .findFirst()
                    .ifPresent(execution -> fail(run, otherwise.apply(execution)));
        }
        return this;
    }

    private static Finding finding(Reason reason, String what, Execution execution) {
        return Finding.of(reason, what, shortened(execution));
    }

    /** "11 for 10 users, 251 for 250 users". */
    private Text each(ToLongFunction<Run> measure) {
        return each("each", measure);
    }

    private Text each(String key, ToLongFunction<Run> measure) {
        List<Text> parts = runs.all().stream()
                .map(run -> Finding.text(key, measure.applyAsLong(run), size(run)))
                .toList();
        return new Text(
                parts.stream().map(Text::english).collect(Collectors.joining(", ")),
                parts.stream().map(Text::korean).collect(Collectors.joining(", ")));
    }

    private Text size(Run run) {
        return Finding.text(
                "size." + runs.scenario().size().id(), run.observation().size());
    }

    private static String shortened(Execution execution) {
        String sql = execution.sql().strip().replaceAll("\\s+", " ");
        return sql.length() <= 160 ? sql : sql.substring(0, 160) + " …";
    }

    private void fail(Reason reason, Object... values) {
        fail(Finding.of(reason, values));
    }

    /** What is about all runs is seen best with the most data. */
    private void fail(Finding finding) {
        fail(runs.last(), finding);
    }

    private static void fail(Run run, Reason reason, Object... values) {
        fail(run, Finding.of(reason, values));
    }

    private static void fail(Run run, Finding finding) {
        throw new CheckFailure(finding, run);
    }
}
