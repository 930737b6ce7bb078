package workbook.jdbc.blob;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Blobs.CHANGE_IN_PLACE;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import workbook.jdbc.Transaction;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.ProfileChange;

/** One value changes inside of a map that was loaded: nobody watches it. */
public final class ChangeInPlace {

    private ChangeInPlace() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, ProfileChange, Void>to(CHANGE_IN_PLACE)
                .trap("change-without-update", change(ChangeInPlace::changeWithoutUpdate))
                .whichIsWrong()
                .idiom("change-and-update", change(ChangeInPlace::changeAndUpdate))
                .list();
    }

    // tag::change-without-update[]
    static void changeWithoutUpdate(DataSource database, ProfileChange change) throws SQLException {
        Transaction.in(database, connection -> {
            ProfileRow user = ProfileRow.find(change.email(), connection);
            // A trap: the map is in memory, and only there.
            user.data().put("city", change.city());
        });
    }
    // end::change-without-update[]

    // tag::change-and-update[]
    static void changeAndUpdate(DataSource database, ProfileChange change) throws SQLException {
        Transaction.in(database, connection -> {
            ProfileRow user = ProfileRow.find(change.email(), connection);
            user.data().put("city", change.city());
            user.update(connection);
        });
    }
    // end::change-and-update[]
}
