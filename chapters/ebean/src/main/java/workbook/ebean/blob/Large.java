package workbook.ebean.blob;

import static workbook.scenario.Blobs.LARGE;
import static workbook.schema.DatabaseKind.POSTGRESQL;
import static workbook.schema.DatabaseKind.SQLITE;

import io.ebean.Database;
import io.ebean.Transaction;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32C;
import workbook.ebean.blob.query.QAttachment;
import workbook.ebean.blob.query.QFileAttachment;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Receipt;
import workbook.scenario.Upload;

/** A file of 16 MiB, in and out. */
public final class Large {

    /** Bytes that one statement brings over: a round trip each, and no more in memory than this. */
    private static final int SLICE = 1 << 20;

    private Large() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, Upload, Receipt>to(LARGE)
                .trap("lob-bytes", Large::lobBytes)
                .whichThrows(OutOfMemoryError.class, SQLITE)
                .whichThrows(PersistenceException.class, POSTGRESQL)
                .alternative("lob-file", Large::lobFile)
                .whichThrows(OutOfMemoryError.class, POSTGRESQL)
                .alternative("jdbc", Large::jdbc)
                .whichThrows(OutOfMemoryError.class, POSTGRESQL)
                .idiom("slices", Large::slices)
                .list();
    }

    // tag::lob-bytes[]
    static Receipt lobBytes(Database database, Upload file) throws IOException {
        try (InputStream content = file.open()) {
            // A trap: the whole file in memory, and again in the driver.
            database.save(new Attachment(file.name(), content.readAllBytes()));
        }
        Attachment attachment =
                new QAttachment(database).name.eq(file.name()).findOneOrEmpty().orElseThrow();
        // A @Lob comes when it is asked for, by a select of its own.
        return Receipt.of(new ByteArrayInputStream(attachment.getContent()));
    }
    // end::lob-bytes[]

    // tag::lob-file[]
    static Receipt lobFile(Database database, Upload file) throws IOException {
        Path upload = Files.createTempFile("upload-", null);
        try (InputStream content = file.open()) {
            Files.copy(content, upload, StandardCopyOption.REPLACE_EXISTING);
            database.save(new FileAttachment(file.name(), upload.toFile()));
        } finally {
            Files.delete(upload);
        }
        QFileAttachment query = new QFileAttachment(database).select(QFileAttachment.Alias.content);
        FileAttachment attachment = query.name.eq(file.name()).findOneOrEmpty().orElseThrow();
        // A new temporary file, written while the content came in. It is ours to delete: Ebean never does.
        Path download = attachment.getContent().toPath();
        try (InputStream content = Files.newInputStream(download)) {
            return Receipt.of(content);
        } finally {
            Files.delete(download);
        }
    }
    // end::lob-file[]

    // tag::jdbc[]
    static Receipt jdbc(Database database, Upload file) throws IOException, SQLException {
        insert(database, file);
        // No file between: the transaction lends its connection.
        try (Transaction transaction = database.beginTransaction();
                PreparedStatement select =
                        transaction.connection().prepareStatement("select content from attachments where name = ?")) {
            select.setString(1, file.name());
            try (ResultSet attachment = select.executeQuery()) {
                attachment.next();
                try (InputStream content = attachment.getBinaryStream("content")) {
                    return Receipt.of(content);
                }
            }
        }
    }

    private static void insert(Database database, Upload file) throws IOException, SQLException {
        try (Transaction transaction = database.beginTransaction();
                PreparedStatement insert = transaction
                        .connection()
                        .prepareStatement("insert into attachments (name, content) values (?, ?)");
                InputStream content = file.open()) {
            insert.setString(1, file.name());
            insert.setBinaryStream(2, content, file.length());
            insert.executeUpdate();
            transaction.commit();
        }
    }
    // end::jdbc[]

    // tag::slices[]
    static Receipt slices(Database database, Upload file) throws IOException, SQLException {
        insert(database, file);
        // For drivers whose stream is an array in disguise: the database cuts the slices.
        CRC32C checksum = new CRC32C();
        int length = 0;
        for (byte[] slice = slice(database, file, 0); slice.length > 0; slice = slice(database, file, length)) {
            checksum.update(slice);
            length += slice.length;
        }
        return new Receipt(length, checksum.getValue());
    }

    private static byte[] slice(Database database, Upload file, int offset) {
        return database.sqlQuery("select substr(content, :from, :length) from attachments where name = :name")
                .setParameter("from", offset + 1)
                .setParameter("length", SLICE)
                .setParameter("name", file.name())
                .mapToScalar(byte[].class)
                .findOneOrEmpty()
                .orElseThrow();
    }
    // end::slices[]
}
