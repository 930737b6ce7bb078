package workbook.hibernate.blob;

import static workbook.scenario.Blobs.LARGE;
import static workbook.schema.DatabaseKind.POSTGRESQL;
import static workbook.schema.DatabaseKind.SQLITE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32C;
import org.hibernate.Hibernate;
import org.hibernate.ReadOnlyMode;
import org.hibernate.SessionFactory;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.SQLGrammarException;
import org.hibernate.query.NativeQuery;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Receipt;
import workbook.scenario.Upload;

/** A file of 16 MiB, in and out. */
public final class Large {

    /** What is mapped for this task. */
    public static final List<Class<?>> ENTITIES = List.of(BytesAttachment.class, BlobAttachment.class);

    /** Bytes that one statement brings over: a round trip each, and no more in memory than this. */
    private static final int SLICE = 1 << 20;

    private Large() {}

    public static List<Approach<SessionFactory, ?, ?>> approaches() {
        return Approaches.<SessionFactory, Upload, Receipt>to(LARGE)
                .trap("byte-array", Large::byteArray)
                .whichThrows(OutOfMemoryError.class, POSTGRESQL)
                .trap("blob", Large::blob)
                .whichThrows(GenericJDBCException.class, SQLITE)
                .whichThrows(SQLGrammarException.class, POSTGRESQL)
                .idiom("slices", Large::slices)
                .list();
    }

    // tag::byte-array[]
    static Receipt byteArray(SessionFactory factory, Upload file) throws IOException {
        Long id = store(factory, file);
        BytesAttachment attachment =
                factory.fromTransaction(session -> session.find(BytesAttachment.class, id, ReadOnlyMode.READ_ONLY));
        return Receipt.of(new ByteArrayInputStream(attachment.getContent()));
    }

    private static Long store(SessionFactory factory, Upload file) throws IOException {
        try (InputStream content = file.open()) {
            // Trap: the whole file in memory, again as the copy that the flush compares with, again in most drivers.
            BytesAttachment attachment = new BytesAttachment(file.name(), content.readAllBytes());
            factory.inTransaction(session -> session.persist(attachment));
            return attachment.getId();
        }
    }
    // end::byte-array[]

    // tag::blob[]
    static Receipt blob(SessionFactory factory, Upload file) throws IOException {
        // Trap: streams where the column is a blob. On PostgreSQL it wants an oid, SQLite's driver has no such type.
        try (InputStream content = file.open()) {
            factory.inTransaction(session -> session.persist(
                    new BlobAttachment(file.name(), Hibernate.getLobHelper().createBlob(content, file.length()))));
        }
        return factory.fromTransaction(session -> {
            BlobAttachment attachment = session.createSelectionQuery(
                            "from BlobAttachment where name = :name", BlobAttachment.class)
                    .setParameter("name", file.name())
                    .getSingleResult();
            try (InputStream content = attachment.getContent().getBinaryStream()) {
                return Receipt.of(content);
            } catch (SQLException | IOException cause) {
                throw new IllegalStateException(cause);
            }
        });
    }
    // end::blob[]

    // tag::slices[]
    static Receipt slices(SessionFactory factory, Upload file) {
        // No mapping streams on every database: in goes the file by JDBC, on the session's connection.
        factory.inTransaction(session -> session.doWork(connection -> insert(connection, file)));
        // Out it comes in slices that the database cuts: PostgreSQL's driver reads a whole row before it streams it.
        return factory.fromStatelessTransaction(session -> {
            NativeQuery<byte[]> select = session.createNativeQuery(
                            "select substr(content, :start, :length) from attachments where name = :name", byte[].class)
                    .setParameter("length", SLICE)
                    .setParameter("name", file.name());
            CRC32C checksum = new CRC32C();
            int length = 0;
            for (byte[] slice = slice(select, length); slice.length > 0; slice = slice(select, length)) {
                checksum.update(slice);
                length += slice.length;
            }
            return new Receipt(length, checksum.getValue());
        });
    }

    private static void insert(Connection connection, Upload file) throws SQLException {
        try (PreparedStatement insert =
                        connection.prepareStatement("insert into attachments (name, content) values (?, ?)");
                InputStream content = file.open()) {
            insert.setString(1, file.name());
            insert.setBinaryStream(2, content, file.length());
            insert.executeUpdate();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static byte[] slice(NativeQuery<byte[]> select, int offset) {
        return select.setParameter("start", offset + 1).getSingleResult();
    }
    // end::slices[]
}
