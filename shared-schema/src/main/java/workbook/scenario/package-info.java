/**
 * What the chapters have in common: the scenarios with their inputs and expected results, in neutral records, and the
 * form in which a chapter lists its approaches to them.
 */
package workbook.scenario;
