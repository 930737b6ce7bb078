package workbook.ebean.blob;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Blobs.REPLACE_WITH_EQUAL;

import io.ebean.Database;
import io.ebean.Transaction;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workbook.ebean.blob.query.QJsonMapNoneUser;
import workbook.ebean.blob.query.QJsonMapSourceUser;
import workbook.ebean.blob.query.QJsonMapUser;
import workbook.ebean.blob.query.QJsonObjectNoneUser;
import workbook.ebean.blob.query.QJsonObjectSourceUser;
import workbook.ebean.blob.query.QJsonObjectUser;
import workbook.ebean.blob.query.QJsonObjectWithoutEqualsUser;
import workbook.ebean.blob.query.QSerializedUser;
import workbook.ebean.blob.query.QTrackedUser;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A map that equals the stored one needs no update. */
public final class ReplaceWithEqual {

    private ReplaceWithEqual() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, String, Void>to(REPLACE_WITH_EQUAL)
                .idiom("attribute-converter", change(ReplaceWithEqual::attributeConverter))
                .alternative("scalar-type", change(ReplaceWithEqual::scalarType))
                .trap("json-map", change(ReplaceWithEqual::jsonMap))
                .idiom("json-map-compare-first", change(ReplaceWithEqual::jsonMapCompareFirst))
                .trap("json-map-source", change(ReplaceWithEqual::jsonMapSource))
                .trap("json-map-none", change(ReplaceWithEqual::jsonMapNone))
                .idiom("json-object", change(ReplaceWithEqual::jsonObject))
                .alternative("json-object-source", change(ReplaceWithEqual::jsonObjectSource))
                .alternative("json-object-none", change(ReplaceWithEqual::jsonObjectNone))
                .trap("json-object-without-equals", change(ReplaceWithEqual::jsonObjectWithoutEquals))
                .list();
    }

    // tag::attribute-converter[]
    static void attributeConverter(Database database, String email) {
        try (Transaction transaction = database.beginTransaction()) {
            QSerializedUser query = new QSerializedUser(database).email.eq(email);
            SerializedUser user = query.findOneOrEmpty().orElseThrow();
            // Attributes is a record: the setter asks equals(), and the bean stays clean.
            user.setData(new Attributes(new HashMap<>(user.getData().values())));
            database.save(user);
            transaction.commit();
        }
    }
    // end::attribute-converter[]

    // tag::scalar-type[]
    static void scalarType(Database database, String email) {
        try (Transaction transaction = database.beginTransaction()) {
            QTrackedUser query = new QTrackedUser(database).email.eq(email);
            TrackedUser user = query.findOneOrEmpty().orElseThrow();
            user.setData(new TrackedAttributes(user.getData().values()));
            database.save(user);
            transaction.commit();
        }
    }
    // end::scalar-type[]

    // tag::json-map[]
    static void jsonMap(Database database, String email) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonMapUser query = new QJsonMapUser(database).email.eq(email);
            JsonMapUser user = query.findOneOrEmpty().orElseThrow();
            // A trap: a map that is not Ebean's own counts as changed, whatever is in it.
            user.setProfile(new LinkedHashMap<>(user.getProfile()));
            database.save(user);
            transaction.commit();
        }
    }
    // end::json-map[]

    // tag::json-map-compare-first[]
    static void jsonMapCompareFirst(Database database, String email) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonMapUser query = new QJsonMapUser(database).email.eq(email);
            JsonMapUser user = query.findOneOrEmpty().orElseThrow();
            Map<String, Object> profile = new LinkedHashMap<>(user.getProfile());
            if (!profile.equals(user.getProfile())) {
                user.setProfile(profile);
            }
            database.save(user);
            transaction.commit();
        }
    }
    // end::json-map-compare-first[]

    // tag::json-map-source[]
    static void jsonMapSource(Database database, String email) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonMapSourceUser query = new QJsonMapSourceUser(database).email.eq(email);
            JsonMapSourceUser user = query.findOneOrEmpty().orElseThrow();
            // A trap: it compares text, and what comes from PostgreSQL has blanks that Ebean does not write.
            user.setProfile(new LinkedHashMap<>(user.getProfile()));
            database.save(user);
            transaction.commit();
        }
    }
    // end::json-map-source[]

    // tag::json-map-none[]
    static void jsonMapNone(Database database, String email) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonMapNoneUser query = new QJsonMapNoneUser(database).email.eq(email);
            JsonMapNoneUser user = query.findOneOrEmpty().orElseThrow();
            // A trap: not to be watched, and yet it is asked whether it is Ebean's own.
            user.setProfile(new LinkedHashMap<>(user.getProfile()));
            database.save(user);
            transaction.commit();
        }
    }
    // end::json-map-none[]

    // tag::json-object[]
    static void jsonObject(Database database, String email) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonObjectUser query = new QJsonObjectUser(database).email.eq(email);
            JsonObjectUser user = query.findOneOrEmpty().orElseThrow();
            // Details has an equals(), and the setter asks it.
            user.setProfile(copyOf(user.getProfile()));
            database.save(user);
            transaction.commit();
        }
    }
    // end::json-object[]

    // tag::json-object-source[]
    static void jsonObjectSource(Database database, String email) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonObjectSourceUser query = new QJsonObjectSourceUser(database).email.eq(email);
            JsonObjectSourceUser user = query.findOneOrEmpty().orElseThrow();
            user.setProfile(copyOf(user.getProfile()));
            database.save(user);
            transaction.commit();
        }
    }
    // end::json-object-source[]

    // tag::json-object-none[]
    static void jsonObjectNone(Database database, String email) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonObjectNoneUser query = new QJsonObjectNoneUser(database).email.eq(email);
            JsonObjectNoneUser user = query.findOneOrEmpty().orElseThrow();
            user.setProfile(copyOf(user.getProfile()));
            database.save(user);
            transaction.commit();
        }
    }
    // end::json-object-none[]

    // tag::json-object-without-equals[]
    static void jsonObjectWithoutEquals(Database database, String email) {
        try (Transaction transaction = database.beginTransaction()) {
            QJsonObjectWithoutEqualsUser query = new QJsonObjectWithoutEqualsUser(database).email.eq(email);
            JsonObjectWithoutEqualsUser user = query.findOneOrEmpty().orElseThrow();
            DetailsWithoutEquals stored = user.getProfile();
            // A trap: without equals() the setter sees another object, and the checksum is not asked any more.
            user.setProfile(new DetailsWithoutEquals(stored.getAge(), stored.getCity()));
            database.save(user);
            transaction.commit();
        }
    }
    // end::json-object-without-equals[]

    private static Details copyOf(Details details) {
        return new Details(details.getAge(), details.getCity());
    }
}
