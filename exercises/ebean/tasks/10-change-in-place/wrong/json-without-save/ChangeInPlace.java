package workbook.exercises.ebean;

import io.ebean.Database;
import io.ebean.Transaction;
import workbook.ebean.blob.JsonMapUser;
import workbook.ebean.blob.query.QJsonMapUser;
import workbook.scenario.ProfileChange;

public final class ChangeInPlace {

    public static void change(Database database, ProfileChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonMapUser query = new QJsonMapUser(database).email.eq(change.email());
            JsonMapUser user = query.findOneOrEmpty().orElseThrow();
            user.getProfile().put("city", change.city());
            transaction.commit();
        }
    }
}
