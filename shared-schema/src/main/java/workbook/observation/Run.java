package workbook.observation;

import java.util.List;
import java.util.Optional;
import workbook.scenario.Verdict;
import workbook.sql.Execution;

/**
 * One run of an approach, with what an observation leaves out because it varies.
 *
 * @param observation what happened, in its stable form
 * @param executions every statement with its parameters
 * @param verdict what the scenario says of the answer; absent after an exception and from another process
 * @param failure what the approach threw in this process
 * @param timings how long its parts took
 */
public record Run(
        Observation observation,
        List<Execution> executions,
        Optional<Verdict> verdict,
        Optional<Throwable> failure,
        Timings timings) {

    /** A run in another process, of which only the observation came back. */
    static Run of(Observation observation) {
        return new Run(observation, List.of(), Optional.empty(), Optional.empty(), new Timings(0, 0, 0, 0));
    }

    /**
     * How long the parts of a run took, in nanoseconds.
     *
     * @param database getting a clean migrated database; nearly 0 where one was emptied for it before
     * @param sample loading the sample data; 0 when the run shared a database with others that only read
     * @param open opening the library
     * @param approach the approach itself
     */
    public record Timings(long database, long sample, long open, long approach) {}
}
