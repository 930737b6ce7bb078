package workbook.exercises.ebean;

import io.ebean.Database;
import io.ebean.Transaction;
import workbook.ebean.blob.Attributes;
import workbook.ebean.blob.SerializedUser;
import workbook.ebean.blob.query.QSerializedUser;
import workbook.scenario.ProfileChange;

public final class ChangeInPlace {

    public static void change(Database database, ProfileChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            QSerializedUser query = new QSerializedUser(database).email.eq(change.email());
            SerializedUser user = query.findOneOrEmpty().orElseThrow();
            user.getData().values().put("city", change.city());
            user.setData(new Attributes(user.getData().values()));
            database.save(user);
            transaction.commit();
        }
    }
}
