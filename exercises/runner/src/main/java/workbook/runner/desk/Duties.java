package workbook.runner.desk;

import workbook.runner.track.Exercise;

/** What the desk has done for it while it goes on answering keys. */
interface Duties {

    /**
     * Judges what is in the learner's file.
     *
     * @param order comes back with the verdict: of several orders at once only the last may be answered
     */
    void judge(Exercise exercise, int order);

    /** Runs the solution, for the SQL that it sends. */
    void solve(Exercise exercise);
}
