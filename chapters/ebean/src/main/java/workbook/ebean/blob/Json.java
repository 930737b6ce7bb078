package workbook.ebean.blob;

import static workbook.scenario.Blobs.JSON;
import static workbook.schema.DatabaseKind.POSTGRESQL;

import io.ebean.Database;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import workbook.blob.JsonMap;
import workbook.ebean.blob.query.QJacksonMapUser;
import workbook.ebean.blob.query.QJsonMapUser;
import workbook.ebean.blob.query.QJsonObjectUser;
import workbook.ebean.blob.query.QJsonTextUser;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewProfile;

/** A map as JSON, in the type that each database has for it. */
public final class Json {

    private Json() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, NewProfile, Map<String, Object>>to(JSON)
                .trap("as-text", Json::asText)
                .whichThrows(PersistenceException.class, POSTGRESQL)
                .trap("json-map", Json::jsonMap)
                .whichIsWrong()
                .idiom("json-object", Json::jsonObject)
                .alternative("jackson-map", Json::jacksonMap)
                .list();
    }

    // tag::as-text[]
    static Map<String, Object> asText(Database database, NewProfile profile) {
        // A trap: where the column is text this works, and PostgreSQL takes no text for its JSON.
        database.save(new JsonTextUser(profile.name(), profile.email(), JsonMap.write(profile.data())));
        QJsonTextUser query = new QJsonTextUser(database).email.eq(profile.email());
        return JsonMap.read(query.findOneOrEmpty().orElseThrow().getProfile());
    }
    // end::as-text[]

    // tag::json-map[]
    static Map<String, Object> jsonMap(Database database, NewProfile profile) {
        database.save(new JsonMapUser(profile.name(), profile.email(), profile.data()));
        QJsonMapUser query = new QJsonMapUser(database).email.eq(profile.email());
        // A trap: Ebean's own reader makes a Long of every whole number, and 30L does not equal 30.
        return query.findOneOrEmpty().orElseThrow().getProfile();
    }
    // end::json-map[]

    // tag::json-object[]
    static Map<String, Object> jsonObject(Database database, NewProfile profile) {
        Details details = new Details(
                (Integer) profile.data().get("age"), (String) profile.data().get("city"));
        database.save(new JsonObjectUser(profile.name(), profile.email(), details));
        QJsonObjectUser query = new QJsonObjectUser(database).email.eq(profile.email());
        // Read by Jackson: the class says which type each value has.
        Details stored = query.findOneOrEmpty().orElseThrow().getProfile();
        return Map.of("age", stored.getAge(), "city", stored.getCity());
    }
    // end::json-object[]

    // tag::jackson-map[]
    static Map<String, Object> jacksonMap(Database database, NewProfile profile) {
        // A Jackson annotation on the property, any of them, hands the map to Jackson.
        database.save(new JacksonMapUser(profile.name(), profile.email(), profile.data()));
        QJacksonMapUser query = new QJacksonMapUser(database).email.eq(profile.email());
        return query.findOneOrEmpty().orElseThrow().getProfile();
    }
    // end::jackson-map[]
}
