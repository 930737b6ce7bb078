/** For whoever writes exercises: holds each against what its folder declares, and scaffolds new ones. */
package workbook.runner.author;
