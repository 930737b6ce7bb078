package workbook.scenario;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.sql.DataSource;
import workbook.schema.DatabaseKind;

/**
 * How a library is opened on a migrated database, and closed.
 *
 * @param <L> what the library's code works with: a session factory, a data source
 */
public interface Opening<L> {

    L open(DataSource dataSource, DatabaseKind database);

    /** Closes what {@link #open} made; not the data source. */
    void close(L library);

    /** By two functions. */
    static <L> Opening<L> of(BiFunction<DataSource, DatabaseKind, L> open, Consumer<L> close) {
        return new Opening<>() {
            @Override
            public L open(DataSource dataSource, DatabaseKind database) {
                return open.apply(dataSource, database);
            }

            @Override
            public void close(L library) {
                close.accept(library);
            }
        };
    }

    /** As a chapter opens it for a scenario. */
    static <L> Opening<L> of(Chapter<L> chapter, Scenario<?, ?> scenario) {
        return of((dataSource, database) -> chapter.open(dataSource, database, scenario), chapter::close);
    }
}
