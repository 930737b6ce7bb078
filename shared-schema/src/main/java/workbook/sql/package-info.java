/**
 * The SQL recorder: wraps a {@link javax.sql.DataSource} so that every statement sent to the driver is kept, with how it
 * was batched and how many rows came back, and nothing is changed for the library above it.
 */
package workbook.sql;
