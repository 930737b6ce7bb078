/**
 * Observations: what happened when an approach ran at a size on a database, and the approved files that hold them.
 */
package workbook.observation;
