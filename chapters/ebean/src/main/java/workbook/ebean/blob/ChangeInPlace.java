package workbook.ebean.blob;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Blobs.CHANGE_IN_PLACE;

import io.ebean.Database;
import io.ebean.Transaction;
import java.util.List;
import workbook.ebean.blob.query.QJsonMapNoneUser;
import workbook.ebean.blob.query.QJsonMapSourceUser;
import workbook.ebean.blob.query.QJsonMapUser;
import workbook.ebean.blob.query.QJsonObjectNoneUser;
import workbook.ebean.blob.query.QJsonObjectSourceUser;
import workbook.ebean.blob.query.QJsonObjectUser;
import workbook.ebean.blob.query.QSerializedUser;
import workbook.ebean.blob.query.QTrackedUser;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.ProfileChange;

/** One value changes inside of what was loaded: whether a save notices is a matter of the mapping. */
public final class ChangeInPlace {

    private ChangeInPlace() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, ProfileChange, Void>to(CHANGE_IN_PLACE)
                .trap("attribute-converter", change(ChangeInPlace::attributeConverter))
                .whichIsWrong()
                .idiom("new-value", change(ChangeInPlace::newValue))
                .alternative("scalar-type", change(ChangeInPlace::scalarType))
                .idiom("json-map", change(ChangeInPlace::jsonMap))
                .trap("json-map-without-save", change(ChangeInPlace::jsonMapWithoutSave))
                .whichIsWrong()
                .trap("json-map-replace-all", change(ChangeInPlace::jsonMapReplaceAll))
                .whichIsWrong()
                .alternative("json-map-source", change(ChangeInPlace::jsonMapSource))
                .trap("json-map-none", change(ChangeInPlace::jsonMapNone))
                .idiom("json-object", change(ChangeInPlace::jsonObject))
                .alternative("json-object-source", change(ChangeInPlace::jsonObjectSource))
                .trap("json-object-none", change(ChangeInPlace::jsonObjectNone))
                .whichIsWrong()
                .list();
    }

    // tag::attribute-converter[]
    static void attributeConverter(Database database, ProfileChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            QSerializedUser query = new QSerializedUser(database).email.eq(change.email());
            SerializedUser user = query.findOneOrEmpty().orElseThrow();
            // A trap: to Ebean a converted value never changes, only the property does.
            user.getData().values().put("city", change.city());
            database.save(user);
            transaction.commit();
        }
    }
    // end::attribute-converter[]

    // tag::new-value[]
    static void newValue(Database database, ProfileChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            QSerializedUser query = new QSerializedUser(database).email.eq(change.email());
            SerializedUser user = query.findOneOrEmpty().orElseThrow();
            // A copy with the change: the setter sees that it differs.
            user.setData(user.getData().with("city", change.city()));
            database.save(user);
            transaction.commit();
        }
    }
    // end::new-value[]

    // tag::scalar-type[]
    static void scalarType(Database database, ProfileChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            QTrackedUser query = new QTrackedUser(database).email.eq(change.email());
            TrackedUser user = query.findOneOrEmpty().orElseThrow();
            // The value remembers that it was changed, and its ScalarType tells.
            user.getData().put("city", change.city());
            database.save(user);
            transaction.commit();
        }
    }
    // end::scalar-type[]

    // tag::json-map[]
    static void jsonMap(Database database, ProfileChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonMapUser query = new QJsonMapUser(database).email.eq(change.email());
            JsonMapUser user = query.findOneOrEmpty().orElseThrow();
            // Ebean's own map: put() marks it as changed.
            user.getProfile().put("city", change.city());
            database.save(user);
            transaction.commit();
        }
    }
    // end::json-map[]

    // tag::json-map-without-save[]
    static void jsonMapWithoutSave(Database database, ProfileChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonMapUser query = new QJsonMapUser(database).email.eq(change.email());
            JsonMapUser user = query.findOneOrEmpty().orElseThrow();
            user.getProfile().put("city", change.city());
            // A trap: there is no session that would look through its beans at the commit.
            transaction.commit();
        }
    }
    // end::json-map-without-save[]

    // tag::json-map-replace-all[]
    static void jsonMapReplaceAll(Database database, ProfileChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonMapUser query = new QJsonMapUser(database).email.eq(change.email());
            JsonMapUser user = query.findOneOrEmpty().orElseThrow();
            // A trap: this writes through the entries, and they mark nothing.
            user.getProfile().replaceAll((key, value) -> key.equals("city") ? change.city() : value);
            database.save(user);
            transaction.commit();
        }
    }
    // end::json-map-replace-all[]

    // tag::json-map-source[]
    static void jsonMapSource(Database database, ProfileChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonMapSourceUser query = new QJsonMapSourceUser(database).email.eq(change.email());
            JsonMapSourceUser user = query.findOneOrEmpty().orElseThrow();
            // The text that was read is kept, and compared with what the map is now.
            user.getProfile().put("city", change.city());
            database.save(user);
            transaction.commit();
        }
    }
    // end::json-map-source[]

    // tag::json-map-none[]
    static void jsonMapNone(Database database, ProfileChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonMapNoneUser query = new QJsonMapNoneUser(database).email.eq(change.email());
            JsonMapNoneUser user = query.findOneOrEmpty().orElseThrow();
            // A trap: the mapping says that nobody watches, and is not heard, the map being Ebean's own.
            user.getProfile().put("city", change.city());
            database.save(user);
            transaction.commit();
        }
    }
    // end::json-map-none[]

    // tag::json-object[]
    static void jsonObject(Database database, ProfileChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonObjectUser query = new QJsonObjectUser(database).email.eq(change.email());
            JsonObjectUser user = query.findOneOrEmpty().orElseThrow();
            // Any class will do: a checksum of its JSON was kept when it was read.
            user.getProfile().setCity(change.city());
            database.save(user);
            transaction.commit();
        }
    }
    // end::json-object[]

    // tag::json-object-source[]
    static void jsonObjectSource(Database database, ProfileChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonObjectSourceUser query = new QJsonObjectSourceUser(database).email.eq(change.email());
            JsonObjectSourceUser user = query.findOneOrEmpty().orElseThrow();
            // More memory than a checksum; in return, listeners get to see the old value.
            user.getProfile().setCity(change.city());
            database.save(user);
            transaction.commit();
        }
    }
    // end::json-object-source[]

    // tag::json-object-none[]
    static void jsonObjectNone(Database database, ProfileChange change) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonObjectNoneUser query = new QJsonObjectNoneUser(database).email.eq(change.email());
            JsonObjectNoneUser user = query.findOneOrEmpty().orElseThrow();
            // A trap: with MutationDetection.NONE only a new object is noticed.
            user.getProfile().setCity(change.city());
            database.save(user);
            transaction.commit();
        }
    }
    // end::json-object-none[]
}
