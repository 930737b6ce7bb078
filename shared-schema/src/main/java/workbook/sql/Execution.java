package workbook.sql;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One statement sent to the driver. A JDBC batch is one execution, however many rows it carries. May be read from any
 * thread; {@link #rows()} grows while the library reads the result.
 */
public final class Execution {

    private final String sql;
    private final StatementKind kind;
    private final int batch;
    private final List<List<Object>> parameters;
    private final boolean failed;
    private final Optional<Origin> origin;
    private final AtomicLong rows = new AtomicLong();

    Execution(String sql, int batch, List<List<Object>> parameters, boolean failed, Optional<Origin> origin) {
        this.sql = Objects.requireNonNull(sql);
        this.kind = Classifier.kindOf(sql);
        this.batch = batch;
        this.parameters = parameters;
        this.failed = failed;
        this.origin = origin;
    }

    /** The text as the library sent it. */
    public String sql() {
        return sql;
    }

    public StatementKind kind() {
        return kind;
    }

    /** How many sets of parameters it carried: 1, or the size of the JDBC batch. */
    public int batch() {
        return batch;
    }

    /** The bound values of each set, in the order of their positions. An SQL null is a null. */
    public List<List<Object>> parameters() {
        return parameters;
    }

    /** Whether the driver threw. */
    public boolean failed() {
        return failed;
    }

    /** The line that caused it, when the recorder was asked to look for it. */
    public Optional<Origin> origin() {
        return origin;
    }

    /** Rows fetched from its result, or rows that it changed. */
    public long rows() {
        return rows.get();
    }

    void addRows(long more) {
        rows.addAndGet(more);
    }
}
