/**
 * Plain JDBC, the baseline: what the libraries do for you is what is written out here. The style is SQL as text,
 * parameters by position and a loop over rows; the unit of work is a connection with auto-commit off, which
 * {@link workbook.jdbc.Transaction} commits or rolls back. Nothing is hidden: a statement goes out where the code says
 * so, no object is tracked, no name is checked before the statement runs. It fits a handful of statements, a bulk load,
 * a stream of many rows, and whatever a driver can do that a library does not pass on. It does not fit an application
 * with many tables and changing filters: mapping, key handling and differences between databases are then written by
 * hand, over and over, and the compiler sees none of it.
 */
package workbook.jdbc;
