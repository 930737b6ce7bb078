/** The desk: the current exercise on the whole terminal, judged again at each save. */
package workbook.runner.desk;
