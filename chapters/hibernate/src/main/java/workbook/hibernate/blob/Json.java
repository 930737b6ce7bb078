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
    public static final List<Class<?>> ENTITIES = List.of(JsonUser.class, DocumentUser.class);

    private Json() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, NewProfile, Map<String, Object>>to(JSON)
                .idiom("json-type", Json::jsonType)
                .alternative("json-class", Json::jsonClass)
                .list();
    }

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

    // tag::json-class[]
    static Map<String, Object> jsonClass(SessionFactory factory, NewProfile profile) {
        Document document = new Document(
                (Integer) profile.data().get("age"), (String) profile.data().get("city"));
        factory.inTransaction(session -> session.persist(new DocumentUser(profile.name(), profile.email(), document)));
        Document read = factory.fromTransaction(
                session -> session.createSelectionQuery("from DocumentUser where email = :email", DocumentUser.class)
                        .setParameter("email", profile.email())
                        .getSingleResult()
                        .getProfile());
        return Map.of("age", read.getAge(), "city", read.getCity());
    }
    // end::json-class[]
}
