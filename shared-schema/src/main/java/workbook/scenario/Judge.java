package workbook.scenario;

import java.sql.Connection;
import java.sql.SQLException;
import workbook.schema.Blog;

/**
 * Holds an answer against the expected one, and for a scenario that writes, the tables against what should be in them.
 *
 * @param <I> what an approach is given
 * @param <A> what an approach answers
 */
@FunctionalInterface
public interface Judge<I, A> {

    /**
     * Judges one run.
     *
     * @param answer what the approach returned
     * @param input what the approach was given
     * @param before the sample that was in the tables
     * @param after a connection to the tables as they are now; it is not recorded
     */
    Verdict judge(A answer, I input, Blog before, Connection after) throws SQLException;
}
