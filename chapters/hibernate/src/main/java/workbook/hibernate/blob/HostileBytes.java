package workbook.hibernate.blob;

import static workbook.scenario.Blobs.HOSTILE_BYTES;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import org.hibernate.ReadOnlyMode;
import org.hibernate.SessionFactory;
import workbook.blob.RefusedBlobException;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.BlobReading;

/** Blobs that somebody tampered with. */
public final class HostileBytes {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES = List.of(ConverterUser.class, SerializableUser.class);

    private HostileBytes() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, List<Long>, List<BlobReading<Map<String, Object>>>>to(HOSTILE_BYTES)
                .trap("serializable", (factory, ids) -> BlobReading.each(ids, id -> serializable(factory, id)))
                .whichIsWrong()
                .idiom(
                        "attribute-converter",
                        (factory, ids) -> BlobReading.each(ids, id -> attributeConverter(factory, id)))
                .list();
    }

    // tag::serializable[]
    static Map<String, Object> serializable(SessionFactory factory, long id) {
        try {
            // Trap: what the bytes can make run has run before Hibernate sees that this is no map.
            // Were it not read-only, the flush would compare a map that contains itself: StackOverflowError.
            return factory.fromTransaction(session -> session.find(SerializableUser.class, id, ReadOnlyMode.READ_ONLY)
                    .getData());
        } catch (RuntimeException refused) {
            throw new RefusedBlobException("users.data", id, refused);
        }
    }
    // end::serializable[]

    // tag::attribute-converter[]
    static Map<String, Object> attributeConverter(SessionFactory factory, long id) {
        try {
            return factory.fromTransaction(session -> session.find(ConverterUser.class, id, ReadOnlyMode.READ_ONLY)
                    .getData());
        } catch (PersistenceException refused) {
            throw new RefusedBlobException("users.data", id, refused);
        }
    }
    // end::attribute-converter[]
}
