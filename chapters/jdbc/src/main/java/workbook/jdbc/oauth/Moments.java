package workbook.jdbc.oauth;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;

/** Binds a moment to a parameter, which is one thing to a driver that knows time zones and another to one that does not. */
final class Moments {

    private Moments() {}

    // tag::bind[]
    static void bind(PreparedStatement statement, int index, Instant moment) throws SQLException {
        if (statement.getConnection().getMetaData().getDatabaseProductName().equals("SQLite")) {
            // No type for moments: the driver stores milliseconds.
            statement.setTimestamp(index, Timestamp.from(moment));
        } else {
            // Of a Timestamp, H2 takes what a clock on the wall shows, and that repeats itself every autumn.
            statement.setObject(index, moment.atOffset(ZoneOffset.UTC));
        }
    }
    // end::bind[]
}
