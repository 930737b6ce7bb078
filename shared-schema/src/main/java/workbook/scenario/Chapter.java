package workbook.scenario;

import java.util.List;
import javax.sql.DataSource;
import workbook.schema.DatabaseKind;

/**
 * A library, as the workbook sees it: it opens on a data source and has approaches to scenarios.
 *
 * @param <L> what the library's code works with: a session factory, a data source
 */
public interface Chapter<L> {

    /** The library's name in commands, folders and observations. */
    String library();

    /**
     * Opens the library on a migrated database, with the mappings that a scenario needs. Settings that only one database
     * needs are made here.
     */
    L open(DataSource dataSource, DatabaseKind database, Scenario<?, ?> scenario);

    /** Closes what {@link #open} made; not the data source. */
    void close(L library);

    /** In the order in which a reader meets them. */
    List<Approach<L, ?, ?>> approaches();
}
