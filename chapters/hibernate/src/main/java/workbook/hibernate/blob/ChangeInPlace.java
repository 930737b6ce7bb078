package workbook.hibernate.blob;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Blobs.CHANGE_IN_PLACE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.ProfileChange;

/** One value changes inside of a map that was loaded: Hibernate notices where it keeps a copy of the map. */
public final class ChangeInPlace {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES =
            List.of(SerializableUser.class, ConverterUser.class, ImmutableConverterUser.class, JsonUser.class);

    private ChangeInPlace() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, ProfileChange, Void>to(CHANGE_IN_PLACE)
                .trap("immutable-converter", change(ChangeInPlace::immutableConverter))
                .whichIsWrong()
                .trap("stateless-session", change(ChangeInPlace::statelessSession))
                .whichIsWrong()
                .idiom("attribute-converter", change(ChangeInPlace::attributeConverter))
                .alternative("json-type", change(ChangeInPlace::jsonType))
                .alternative("serializable", change(ChangeInPlace::serializable))
                .alternative("immutable-converter-new-map", change(ChangeInPlace::immutableConverterNewMap))
                .list();
    }

    // tag::immutable-converter[]
    static void immutableConverter(SessionFactory factory, ProfileChange change) {
        factory.inTransaction(session -> {
            ImmutableConverterUser user = session.createSelectionQuery(
                            "from ImmutableConverterUser where email = :email", ImmutableConverterUser.class)
                    .setParameter("email", change.email())
                    .getSingleResult();
            // Trap: what is immutable is compared with itself, and never written.
            user.getData().put("city", change.city());
        });
    }
    // end::immutable-converter[]

    // tag::stateless-session[]
    static void statelessSession(SessionFactory factory, ProfileChange change) {
        factory.inStatelessTransaction(session -> {
            ConverterUser user = session.createSelectionQuery(
                            "from ConverterUser where email = :email", ConverterUser.class)
                    .setParameter("email", change.email())
                    .getSingleResult();
            // Trap: a stateless session keeps no copy and has no flush. It wants session.update(user).
            user.getData().put("city", change.city());
        });
    }
    // end::stateless-session[]

    // tag::attribute-converter[]
    static void attributeConverter(SessionFactory factory, ProfileChange change) {
        factory.inTransaction(session -> {
            ConverterUser user = session.createSelectionQuery(
                            "from ConverterUser where email = :email", ConverterUser.class)
                    .setParameter("email", change.email())
                    .getSingleResult();
            // Noticed: the converter made a second map when this one was loaded, and the flush compares the two.
            user.getData().put("city", change.city());
        });
    }
    // end::attribute-converter[]

    // tag::json-type[]
    static void jsonType(SessionFactory factory, ProfileChange change) {
        factory.inTransaction(session -> {
            JsonUser user = session.createSelectionQuery("from JsonUser where email = :email", JsonUser.class)
                    .setParameter("email", change.email())
                    .getSingleResult();
            user.getProfile().put("city", change.city());
        });
    }
    // end::json-type[]

    // tag::serializable[]
    static void serializable(SessionFactory factory, ProfileChange change) {
        factory.inTransaction(session -> {
            SerializableUser user = session.createSelectionQuery(
                            "from SerializableUser where email = :email", SerializableUser.class)
                    .setParameter("email", change.email())
                    .getSingleResult();
            user.getData().put("city", change.city());
        });
    }
    // end::serializable[]

    // tag::immutable-converter-new-map[]
    static void immutableConverterNewMap(SessionFactory factory, ProfileChange change) {
        factory.inTransaction(session -> {
            ImmutableConverterUser user = session.createSelectionQuery(
                            "from ImmutableConverterUser where email = :email", ImmutableConverterUser.class)
                    .setParameter("email", change.email())
                    .getSingleResult();
            Map<String, Object> data = new HashMap<>(user.getData());
            data.put("city", change.city());
            user.setData(data);
        });
    }
    // end::immutable-converter-new-map[]
}
