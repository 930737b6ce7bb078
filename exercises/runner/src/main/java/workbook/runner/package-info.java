/** The {@code workbook} command. */
package workbook.runner;
