/** The documentation site, as the command builds and serves it. Node.js is needed for this alone. */
package workbook.runner.site;
