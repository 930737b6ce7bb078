/** The exercises as they lie in their folders: facts, texts, starters, solutions and known wrong answers. */
package workbook.runner.track;
