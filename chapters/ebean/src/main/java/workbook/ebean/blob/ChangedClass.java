package workbook.ebean.blob;

import static workbook.scenario.Blobs.CHANGED_CLASS;

import io.ebean.Database;
import jakarta.persistence.PersistenceException;
import java.util.List;
import workbook.blob.Profile;
import workbook.ebean.blob.query.QProfileUser;
import workbook.ebean.blob.query.QTodaysProfileUser;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.BlobReading;

/** Profiles that older versions of the class have written. */
public final class ChangedClass {

    private ChangedClass() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, List<Long>, List<BlobReading<Profile>>>to(CHANGED_CLASS)
                .trap("todays-class", (database, ids) -> BlobReading.each(ids, id -> todaysClass(database, id)))
                .whichIsWrong()
                .idiom("any-version", (database, ids) -> BlobReading.each(ids, id -> anyVersion(database, id)))
                .list();
    }

    // tag::todays-class[]
    static Profile todaysClass(Database database, long id) {
        try {
            QTodaysProfileUser query = new QTodaysProfileUser(database).id.eq(id);
            // A trap: bytes outlive the name and the version number of the class that wrote them.
            return query.findOneOrEmpty().orElseThrow().getData().profile();
        } catch (PersistenceException failure) {
            throw Refusal.of(id, failure);
        }
    }
    // end::todays-class[]

    // tag::any-version[]
    static Profile anyVersion(Database database, long id) {
        try {
            QProfileUser query = new QProfileUser(database).id.eq(id);
            // ProfileConverter knows what the class was called, and which versions it had.
            return query.findOneOrEmpty().orElseThrow().getData();
        } catch (PersistenceException failure) {
            throw Refusal.of(id, failure);
        }
    }
    // end::any-version[]
}
