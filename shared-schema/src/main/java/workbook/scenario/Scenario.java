package workbook.scenario;

import java.util.List;
import java.util.function.Function;
import workbook.schema.DatabaseKind;
import workbook.schema.Sample;

/**
 * One task that every chapter solves, with one expected result.
 *
 * @param id {@code example/task}
 * @param task what is to be done, for a reader
 * @param writes whether the tables differ afterwards; an approach to a scenario that does not write sends no writes
 * @param sample what is in the tables before
 * @param size what the size of a run counts
 * @param databases where it can be run: a task about a server has no meaning without one
 * @param heap MiB of memory that a run has, in a process of its own; 0 for that of this process
 * @param input what the approach is given
 * @param judge holds the answer, or the tables, against what is expected
 * @param <I> what an approach is given
 * @param <A> what an approach answers; {@link Void} when only the tables matter
 */
public record Scenario<I, A>(
        String id,
        Text task,
        boolean writes,
        Sample sample,
        Size size,
        List<DatabaseKind> databases,
        int heap,
        Function<Situation, I> input,
        Judge<I, A> judge) {

    /** On every database, in this process. */
    public Scenario(
            String id,
            Text task,
            boolean writes,
            Sample sample,
            Size size,
            Function<Situation, I> input,
            Judge<I, A> judge) {
        this(id, task, writes, sample, size, List.of(DatabaseKind.values()), 0, input, judge);
    }

    /** The same task, on these databases only. */
    Scenario<I, A> on(DatabaseKind... kinds) {
        return new Scenario<>(id, task, writes, sample, size, List.of(kinds), heap, input, judge);
    }

    /** The same task, with so much memory. */
    Scenario<I, A> inHeapOf(int mebibytes) {
        return new Scenario<>(id, task, writes, sample, size, databases, mebibytes, input, judge);
    }

    /** The part before the slash: the package of the chapters that holds it. */
    public String example() {
        return id.substring(0, id.indexOf('/'));
    }

    /** The part after the slash: the file that holds it, as words with hyphens. */
    public String taskName() {
        return id.substring(id.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return id;
    }
}
