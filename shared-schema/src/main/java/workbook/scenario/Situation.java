package workbook.scenario;

import javax.sql.DataSource;
import workbook.schema.DatabaseKind;

/**
 * Where a run finds itself: what the input of an approach is made from.
 *
 * @param size how much there is of what the scenario counts
 * @param database the kind of database
 * @param dataSource connections whose statements are recorded, for a task that opens the library itself
 * @param outage ends every connection from the server's side
 */
public record Situation(int size, DatabaseKind database, DataSource dataSource, Runnable outage) {}
