package workbook.jdbc.relationship;

import java.sql.SQLException;
import javax.sql.DataSource;
import workbook.scenario.Approach;

/** A listing that changes the tables and answers nothing. */
@FunctionalInterface
interface Change<I> {

    void make(DataSource database, I input) throws SQLException;

    /** The same, in the form in which an approach is listed. */
    static <I> Approach.Code<DataSource, I, Void> change(Change<I> listing) {
        return (database, input) -> {
            listing.make(database, input);
            return null;
        };
    }
}
