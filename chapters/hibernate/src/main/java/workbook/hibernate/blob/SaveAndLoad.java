package workbook.hibernate.blob;

import static workbook.scenario.Blobs.SAVE_AND_LOAD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewProfile;

/** A map, serialized into a binary column and back. */
public final class SaveAndLoad {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES = List.of(ConverterUser.class, SerializableUser.class);

    private SaveAndLoad() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, NewProfile, Map<String, Object>>to(SAVE_AND_LOAD)
                .trap("serializable", SaveAndLoad::serializable)
                .idiom("attribute-converter", SaveAndLoad::attributeConverter)
                .list();
    }

    // tag::serializable[]
    static Map<String, Object> serializable(SessionFactory factory, NewProfile profile) {
        // Trap: Hibernate deserializes whatever is in the column, without a filter.
        factory.inTransaction(session ->
                session.persist(new SerializableUser(profile.name(), profile.email(), new HashMap<>(profile.data()))));
        return factory.fromTransaction(session -> session.createSelectionQuery(
                        "from SerializableUser where email = :email", SerializableUser.class)
                .setParameter("email", profile.email())
                .getSingleResult()
                .getData());
    }
    // end::serializable[]

    // tag::attribute-converter[]
    static Map<String, Object> attributeConverter(SessionFactory factory, NewProfile profile) {
        factory.inTransaction(
                session -> session.persist(new ConverterUser(profile.name(), profile.email(), profile.data())));
        return factory.fromTransaction(
                session -> session.createSelectionQuery("from ConverterUser where email = :email", ConverterUser.class)
                        .setParameter("email", profile.email())
                        .getSingleResult()
                        .getData());
    }
    // end::attribute-converter[]
}
