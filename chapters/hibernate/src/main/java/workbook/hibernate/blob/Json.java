package workbook.hibernate.blob;

import static workbook.scenario.Blobs.JSON;

import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.NewProfile;

/** A map as JSON, in the type that each database has for it. */
public final class Json {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES = List.of(JsonUser.class, DocumentUser.class, PlainDocumentUser.class);

    private Json() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, NewProfile, Map<String, Object>>to(JSON)
                .trap("class-without-equals", Json::classWithoutEquals)
                .idiom("json-type", Json::jsonType)
                .alternative("json-record", Json::jsonRecord)
                .list();
    }

    // tag::class-without-equals[]
    static Map<String, Object> classWithoutEquals(SessionFactory factory, NewProfile profile) {
        PlainDocument document = new PlainDocument(
                (Integer) profile.data().get("age"), (String) profile.data().get("city"));
        // Trap: not equal to its own copy, it is written again at every flush, even of a session that only reads.
        factory.inTransaction(
                session -> session.persist(new PlainDocumentUser(profile.name(), profile.email(), document)));
        PlainDocument read = factory.fromTransaction(session -> session.createSelectionQuery(
                        "from PlainDocumentUser where email = :email", PlainDocumentUser.class)
                .setParameter("email", profile.email())
                .getSingleResult()
                .getProfile());
        return Map.of("age", read.getAge(), "city", read.getCity());
    }
    // end::class-without-equals[]

    // tag::json-type[]
    static Map<String, Object> jsonType(SessionFactory factory, NewProfile profile) {
        // Hibernate finds Jackson on the class path, and the column type in the dialect.
        factory.inTransaction(
                session -> session.persist(new JsonUser(profile.name(), profile.email(), profile.data())));
        return factory.fromTransaction(
                session -> session.createSelectionQuery("from JsonUser where email = :email", JsonUser.class)
                        .setParameter("email", profile.email())
                        .getSingleResult()
                        .getProfile());
    }
    // end::json-type[]

    // tag::json-record[]
    static Map<String, Object> jsonRecord(SessionFactory factory, NewProfile profile) {
        Document document = new Document(
                (Integer) profile.data().get("age"), (String) profile.data().get("city"));
        factory.inTransaction(session -> session.persist(new DocumentUser(profile.name(), profile.email(), document)));
        Document read = factory.fromTransaction(
                session -> session.createSelectionQuery("from DocumentUser where email = :email", DocumentUser.class)
                        .setParameter("email", profile.email())
                        .getSingleResult()
                        .getProfile());
        return Map.of("age", read.age(), "city", read.city());
    }
    // end::json-record[]
}
