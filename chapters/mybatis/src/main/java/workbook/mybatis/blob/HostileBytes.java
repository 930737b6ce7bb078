package workbook.mybatis.blob;

import static workbook.scenario.Blobs.HOSTILE_BYTES;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.blob.RefusedBlobException;
import workbook.blob.RefusedBytesException;
import workbook.blob.SerializedMap;
import workbook.mybatis.blob.HostileBytesMapper.Bytes;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.BlobReading;

/** Blobs that somebody tampered with, read behind the filter of the type handler. */
public final class HostileBytes {

    private HostileBytes() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, List<Long>, List<BlobReading<Map<String, Object>>>>to(HOSTILE_BYTES)
                .trap("one-list", (factory, ids) -> oneList(factory))
                .whichThrows(PersistenceException.class)
                .idiom("filtered", (factory, ids) -> BlobReading.each(ids, id -> filtered(factory, id)))
                .alternative("bytes-first", HostileBytes::bytesFirst)
                .list();
    }

    // tag::one-list[]
    static List<BlobReading<Map<String, Object>>> oneList(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            // A trap: the first row that is refused takes all the others with it, and nobody says which it was.
            return session.getMapper(HostileBytesMapper.class).users().stream()
                    .map(user -> new BlobReading<>(user.getId(), user.getData(), null))
                    .toList();
        }
    }
    // end::one-list[]

    // tag::filtered[]
    static Map<String, Object> filtered(SqlSessionFactory factory, long id) {
        try (SqlSession session = factory.openSession()) {
            return session.getMapper(HostileBytesMapper.class)
                    .find(id)
                    .orElseThrow()
                    .getData();
        } catch (PersistenceException failure) {
            throw isRefusal(failure) ? new RefusedBlobException("users.data", id, failure) : failure;
        }
    }

    /** MyBatis wraps what a type handler throws, as it wraps everything else: a lost connection is no refusal. */
    static boolean isRefusal(PersistenceException failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(RefusedBytesException.class::isInstance);
    }
    // end::filtered[]

    // tag::bytes-first[]
    static List<BlobReading<Map<String, Object>>> bytesFirst(SqlSessionFactory factory, List<Long> ids)
            throws Exception {
        try (SqlSession session = factory.openSession()) {
            // One select, and no type handler that could stop it: each row is refused, or not, on its own.
            Map<Long, Bytes> users = session.getMapper(HostileBytesMapper.class).bytes();
            return BlobReading.each(ids, id -> read(users.get(id)));
        }
    }

    private static Map<String, Object> read(Bytes user) {
        try {
            return SerializedMap.read(user.data());
        } catch (RefusedBytesException refused) {
            throw new RefusedBlobException("users.data", user.id(), refused);
        }
    }
    // end::bytes-first[]
}
