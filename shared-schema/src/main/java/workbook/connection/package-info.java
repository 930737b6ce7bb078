/**
 * Reaching a database by settings: where they are read, what is wrong when they do not work, and a pool of connections.
 */
package workbook.connection;
