/**
 * What checks of exercises are written with: a {@link workbook.exercise.Trial} runs a learner's code as if it were an
 * approach to a scenario, and judges the answer, the tables and the SQL that was sent.
 */
package workbook.exercise;
