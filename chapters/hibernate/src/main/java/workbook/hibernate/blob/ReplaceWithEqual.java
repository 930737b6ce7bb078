package workbook.hibernate.blob;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Blobs.REPLACE_WITH_EQUAL;

import java.util.HashMap;
import java.util.List;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;

/** A map that equals the stored one needs no update: the flush compares by {@code equals}. */
public final class ReplaceWithEqual {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES = List.of(
            SerializableUser.class,
            ConverterUser.class,
            ImmutableConverterUser.class,
            JsonUser.class,
            PlainDocumentUser.class);

    private ReplaceWithEqual() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, String, Void>to(REPLACE_WITH_EQUAL)
                .trap("class-without-equals", change(ReplaceWithEqual::classWithoutEquals))
                .trap("stateless-update", change(ReplaceWithEqual::statelessUpdate))
                .idiom("attribute-converter", change(ReplaceWithEqual::attributeConverter))
                .alternative("json-type", change(ReplaceWithEqual::jsonType))
                .alternative("serializable", change(ReplaceWithEqual::serializable))
                .alternative("immutable-converter", change(ReplaceWithEqual::immutableConverter))
                .list();
    }

    // tag::class-without-equals[]
    static void classWithoutEquals(SessionFactory factory, String email) {
        factory.inTransaction(session -> {
            PlainDocumentUser user = session.createSelectionQuery(
                            "from PlainDocumentUser where email = :email", PlainDocumentUser.class)
                    .setParameter("email", email)
                    .getSingleResult();
            // Trap: a class that keeps Object's equals is never equal to the copy that Hibernate made.
            user.setProfile(new PlainDocument(
                    user.getProfile().getAge(), user.getProfile().getCity()));
        });
    }
    // end::class-without-equals[]

    // tag::stateless-update[]
    static void statelessUpdate(SessionFactory factory, String email) {
        factory.inStatelessTransaction(session -> {
            ConverterUser user = session.createSelectionQuery(
                            "from ConverterUser where email = :email", ConverterUser.class)
                    .setParameter("email", email)
                    .getSingleResult();
            user.setData(new HashMap<>(user.getData()));
            // Trap: with nothing to compare with, an update is always sent.
            session.update(user);
        });
    }
    // end::stateless-update[]

    // tag::attribute-converter[]
    static void attributeConverter(SessionFactory factory, String email) {
        factory.inTransaction(session -> {
            ConverterUser user = session.createSelectionQuery(
                            "from ConverterUser where email = :email", ConverterUser.class)
                    .setParameter("email", email)
                    .getSingleResult();
            user.setData(new HashMap<>(user.getData()));
        });
    }
    // end::attribute-converter[]

    // tag::json-type[]
    static void jsonType(SessionFactory factory, String email) {
        factory.inTransaction(session -> {
            JsonUser user = session.createSelectionQuery("from JsonUser where email = :email", JsonUser.class)
                    .setParameter("email", email)
                    .getSingleResult();
            user.setProfile(new HashMap<>(user.getProfile()));
        });
    }
    // end::json-type[]

    // tag::serializable[]
    static void serializable(SessionFactory factory, String email) {
        factory.inTransaction(session -> {
            SerializableUser user = session.createSelectionQuery(
                            "from SerializableUser where email = :email", SerializableUser.class)
                    .setParameter("email", email)
                    .getSingleResult();
            user.setData(new HashMap<>(user.getData()));
        });
    }
    // end::serializable[]

    // tag::immutable-converter[]
    static void immutableConverter(SessionFactory factory, String email) {
        factory.inTransaction(session -> {
            ImmutableConverterUser user = session.createSelectionQuery(
                            "from ImmutableConverterUser where email = :email", ImmutableConverterUser.class)
                    .setParameter("email", email)
                    .getSingleResult();
            // The promise is about the inside of a map: another map is still compared.
            user.setData(new HashMap<>(user.getData()));
        });
    }
    // end::immutable-converter[]
}
