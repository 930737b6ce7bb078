package workbook.mybatis.blob;

import static workbook.scenario.Blobs.LARGE;
import static workbook.schema.DatabaseKind.POSTGRESQL;
import static workbook.schema.DatabaseKind.SQLITE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32C;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.executor.result.ResultMapException;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Receipt;
import workbook.scenario.Upload;

/** A file of 16 MiB, in and out. */
public final class Large {

    /** Bytes that one statement brings over: a round trip each, and no more in memory than this. */
    private static final int SLICE = 1 << 20;

    private Large() {}

    public static List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return Approaches.<SqlSessionFactory, Upload, Receipt>to(LARGE)
                .trap("all-at-once", Large::allAtOnce)
                .whichThrows(PersistenceException.class, POSTGRESQL)
                .trap("built-in-stream", Large::builtInStream)
                .whichThrows(PersistenceException.class, POSTGRESQL)
                .whichThrows(ResultMapException.class, SQLITE)
                .alternative("stream", Large::stream)
                .whichThrows(OutOfMemoryError.class, POSTGRESQL)
                .idiom("slices", Large::slices)
                .list();
    }

    // tag::all-at-once[]
    static Receipt allAtOnce(SqlSessionFactory factory, Upload file) throws IOException {
        try (SqlSession session = factory.openSession();
                InputStream content = file.open()) {
            LargeMapper mapper = session.getMapper(LargeMapper.class);
            // A trap: the whole file in memory, and again in the driver.
            mapper.insertBytes(file.name(), content.readAllBytes());
            session.commit();
            return Receipt.of(new ByteArrayInputStream(
                    mapper.bytes(file.name()).orElseThrow().content()));
        }
    }
    // end::all-at-once[]

    // tag::built-in-stream[]
    static Receipt builtInStream(SqlSessionFactory factory, Upload file) throws IOException {
        try (SqlSession session = factory.openSession();
                InputStream content = file.open()) {
            LargeMapper mapper = session.getMapper(LargeMapper.class);
            // A trap: MyBatis's own handler asks the driver for a Blob.
            mapper.insertBlob(file.name(), content);
            session.commit();
            try (Cursor<InputStream> found = mapper.blob(file.name())) {
                return Receipt.of(found.iterator().next());
            }
        }
    }
    // end::built-in-stream[]

    // tag::stream[]
    static Receipt stream(SqlSessionFactory factory, Upload file) throws IOException {
        insert(factory, file);
        try (SqlSession session = factory.openSession();
                Cursor<Content> found = session.getMapper(LargeMapper.class).content(file.name());
                // The row, and with it the stream, is there as long as the cursor stands on it.
                InputStream content = found.iterator().next().stream()) {
            return Receipt.of(content);
        }
    }

    private static void insert(SqlSessionFactory factory, Upload file) throws IOException {
        try (SqlSession session = factory.openSession();
                InputStream content = file.open()) {
            session.getMapper(LargeMapper.class).insert(file.name(), new Content(content, file.length()));
            session.commit();
        }
    }
    // end::stream[]

    // tag::slices[]
    static Receipt slices(SqlSessionFactory factory, Upload file) throws IOException {
        insert(factory, file);
        // For drivers whose stream is an array in disguise: the database cuts the slices.
        try (SqlSession session = factory.openSession()) {
            LargeMapper mapper = session.getMapper(LargeMapper.class);
            CRC32C checksum = new CRC32C();
            int length = 0;
            for (byte[] slice = slice(mapper, file, 0); slice.length > 0; slice = slice(mapper, file, length)) {
                checksum.update(slice);
                length += slice.length;
            }
            return new Receipt(length, checksum.getValue());
        }
    }

    private static byte[] slice(LargeMapper mapper, Upload file, int offset) {
        return mapper.slice(file.name(), offset + 1, SLICE).orElseThrow().content();
    }
    // end::slices[]
}
