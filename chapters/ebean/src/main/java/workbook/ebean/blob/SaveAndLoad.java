package workbook.ebean.blob;

import static workbook.scenario.Blobs.SAVE_AND_LOAD;

import io.ebean.Database;
import java.util.List;
import java.util.Map;
import workbook.ebean.blob.query.QSerializedUser;
import workbook.ebean.blob.query.QTrackedUser;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewProfile;

/** A map, serialized into a binary column and back. */
public final class SaveAndLoad {

    private SaveAndLoad() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, NewProfile, Map<String, Object>>to(SAVE_AND_LOAD)
                .idiom("attribute-converter", SaveAndLoad::attributeConverter)
                .alternative("scalar-type", SaveAndLoad::scalarType)
                .list();
    }

    // tag::attribute-converter[]
    static Map<String, Object> attributeConverter(Database database, NewProfile profile) {
        // Attributes is a map with a name of its own: the type of the property is what Ebean finds the converter by.
        Attributes data = new Attributes(profile.data());
        database.save(new SerializedUser(profile.name(), profile.email(), data));
        QSerializedUser query = new QSerializedUser(database).email.eq(profile.email());
        return query.findOneOrEmpty().orElseThrow().getData().values();
    }
    // end::attribute-converter[]

    // tag::scalar-type[]
    static Map<String, Object> scalarType(Database database, NewProfile profile) {
        // TrackedAttributesType reads and writes the column itself, and is asked whether a value has changed.
        TrackedAttributes data = new TrackedAttributes(profile.data());
        database.save(new TrackedUser(profile.name(), profile.email(), data));
        QTrackedUser query = new QTrackedUser(database).email.eq(profile.email());
        return query.findOneOrEmpty().orElseThrow().getData().values();
    }
    // end::scalar-type[]
}
