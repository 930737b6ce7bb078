/**
 * Judges learners' code: compiled in memory, run in worker processes that stay warm, cannot outlive the runner, and may be
 * lost without losing anything else.
 */
package workbook.runner.judge;
