package workbook.jdbc.blob;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Blobs.REPLACE_WITH_EQUAL;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import workbook.jdbc.Transaction;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A map that equals the stored one needs no update. */
public final class ReplaceWithEqual {

    private ReplaceWithEqual() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, String, Void>to(REPLACE_WITH_EQUAL)
                .trap("always-update", change(ReplaceWithEqual::alwaysUpdate))
                .idiom("compare-first", change(ReplaceWithEqual::compareFirst))
                .list();
    }

    // tag::always-update[]
    static void alwaysUpdate(DataSource database, String email) throws SQLException {
        Transaction.in(database, connection -> {
            ProfileRow user = ProfileRow.find(email, connection);
            Map<String, Object> data = new HashMap<>(user.data());
            // A trap: a row version, a trigger or a log entry for nothing.
            new ProfileRow(user.id(), data).update(connection);
        });
    }
    // end::always-update[]

    // tag::compare-first[]
    static void compareFirst(DataSource database, String email) throws SQLException {
        Transaction.in(database, connection -> {
            ProfileRow user = ProfileRow.find(email, connection);
            Map<String, Object> data = new HashMap<>(user.data());
            if (!data.equals(user.data())) {
                new ProfileRow(user.id(), data).update(connection);
            }
        });
    }
    // end::compare-first[]
}
