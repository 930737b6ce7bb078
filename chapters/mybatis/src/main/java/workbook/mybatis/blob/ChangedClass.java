package workbook.mybatis.blob;

import static workbook.mybatis.blob.HostileBytes.isRefusal;
import static workbook.scenario.Blobs.CHANGED_CLASS;

import java.util.List;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.blob.Profile;
import workbook.blob.RefusedBlobException;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.BlobReading;

/** Profiles that older versions of the class have written. */
public final class ChangedClass {

    private ChangedClass() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, List<Long>, List<BlobReading<Profile>>>to(CHANGED_CLASS)
                .trap("todays-class", (factory, ids) -> BlobReading.each(ids, id -> todaysClass(factory, id)))
                .whichIsWrong()
                .idiom("any-version", (factory, ids) -> BlobReading.each(ids, id -> anyVersion(factory, id)))
                .list();
    }

    // tag::todays-class[]
    static Profile todaysClass(SqlSessionFactory factory, long id) {
        try (SqlSession session = factory.openSession()) {
            // A trap, in the type handler: bytes outlive the name and the version number of the class that wrote them.
            return session.getMapper(ChangedClassMapper.class)
                    .findTodays(id)
                    .orElseThrow()
                    .data();
        } catch (PersistenceException failure) {
            throw isRefusal(failure) ? new RefusedBlobException("users.data", id, failure) : failure;
        }
    }
    // end::todays-class[]

    // tag::any-version[]
    static Profile anyVersion(SqlSessionFactory factory, long id) {
        try (SqlSession session = factory.openSession()) {
            return session.getMapper(ChangedClassMapper.class).find(id).orElseThrow();
        } catch (PersistenceException failure) {
            throw isRefusal(failure) ? new RefusedBlobException("users.data", id, failure) : failure;
        }
    }
    // end::any-version[]
}
