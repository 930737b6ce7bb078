package workbook.hibernate.blob;

import static workbook.scenario.Blobs.CHANGED_CLASS;

import jakarta.persistence.PersistenceException;
import java.util.List;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import workbook.blob.Profile;
import workbook.blob.RefusedBlobException;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.BlobReading;

/** Profiles that older versions of the class have written. */
public final class ChangedClass {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES =
            List.of(SerializableProfileUser.class, TodaysProfileUser.class, AnyVersionUser.class);

    private ChangedClass() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, List<Long>, List<BlobReading<Profile>>>to(CHANGED_CLASS)
                .trap("serializable", (factory, ids) -> BlobReading.each(ids, id -> serializable(factory, id)))
                .whichIsWrong()
                .trap("todays-class", (factory, ids) -> BlobReading.each(ids, id -> todaysClass(factory, id)))
                .whichIsWrong()
                .idiom("any-version", (factory, ids) -> BlobReading.each(ids, id -> anyVersion(factory, id)))
                .list();
    }

    // tag::serializable[]
    static Profile serializable(SessionFactory factory, long id) {
        try {
            // Trap: no place to say what the class was called before; and no filter.
            return factory.fromTransaction(
                    session -> session.find(SerializableProfileUser.class, id).getData());
        } catch (HibernateException refused) {
            throw new RefusedBlobException("users.data", id, refused);
        }
    }
    // end::serializable[]

    // tag::todays-class[]
    static Profile todaysClass(SessionFactory factory, long id) {
        try {
            // Trap: bytes outlive the name and the version number of the class that wrote them.
            return factory.fromTransaction(
                    session -> session.find(TodaysProfileUser.class, id).getData());
        } catch (PersistenceException refused) {
            throw new RefusedBlobException("users.data", id, refused);
        }
    }
    // end::todays-class[]

    // tag::any-version[]
    static Profile anyVersion(SessionFactory factory, long id) {
        try {
            return factory.fromTransaction(
                    session -> session.find(AnyVersionUser.class, id).getData());
        } catch (PersistenceException refused) {
            throw new RefusedBlobException("users.data", id, refused);
        }
    }
    // end::any-version[]
}
