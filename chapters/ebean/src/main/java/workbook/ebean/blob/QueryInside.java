package workbook.ebean.blob;

import static workbook.scenario.Blobs.QUERY_INSIDE;
import static workbook.schema.DatabaseKind.H2;
import static workbook.schema.DatabaseKind.SQLITE;

import io.ebean.Database;
import io.ebean.annotation.Platform;
import java.util.List;
import workbook.ebean.blob.query.QCityUser;
import workbook.ebean.blob.query.QJsonMapUser;
import workbook.ebean.blob.query.QSerializedUser;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** Users whose profile says where they live: a database can look into JSON, not into serialized objects. */
public final class QueryInside {

    private QueryInside() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, String, List<String>>to(QUERY_INSIDE)
                .trap("load-and-filter", QueryInside::loadAndFilter)
                .alternative("json-equal-to", QueryInside::jsonEqualTo)
                .whichThrows(RuntimeException.class, H2, SQLITE)
                .idiom("formula", QueryInside::formula)
                .idiom("raw", QueryInside::raw)
                .list();
    }

    // tag::load-and-filter[]
    static List<String> loadAndFilter(Database database, String city) {
        // A trap: to the database the serialized map is a row of bytes, so all of them come over.
        List<SerializedUser> users =
                new QSerializedUser(database).data.isNotNull().id.asc().findList();
        return users.stream()
                .filter(user -> city.equals(user.getData().values().get("city")))
                .map(SerializedUser::getName)
                .toList();
    }
    // end::load-and-filter[]

    // tag::json-equal-to[]
    static List<String> jsonEqualTo(Database database, String city) {
        // Ebean has it for PostgreSQL and a few others; on the rest it says so and sends nothing.
        return new QJsonMapUser(database)
                .select(QJsonMapUser.Alias.name)
                .profile
                .jsonEqualTo("city", city)
                .id
                .asc()
                .findSingleAttributeList();
    }
    // end::json-equal-to[]

    // tag::formula[]
    static List<String> formula(Database database, String city) {
        // CityUser has the way into the JSON, one for each database, in a @Formula.
        return new QCityUser(database)
                .select(QCityUser.Alias.name)
                .city
                .eq(city)
                .id
                .asc()
                .findSingleAttributeList();
    }
    // end::formula[]

    // tag::raw[]
    static List<String> raw(Database database, String city) {
        return new QJsonMapUser(database)
                .select(QJsonMapUser.Alias.name)
                .raw(livesIn(database.platform().base()), city)
                .id
                .asc()
                .findSingleAttributeList();
    }

    /** Each database has its own way into JSON; Ebean puts the column in for the property. */
    private static String livesIn(Platform platform) {
        return platform == Platform.H2 ? "(profile format json).\"city\" = cast(? as json)" : "profile ->> 'city' = ?";
    }
    // end::raw[]
}
