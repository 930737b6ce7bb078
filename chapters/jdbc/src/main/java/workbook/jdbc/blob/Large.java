package workbook.jdbc.blob;

import static workbook.scenario.Blobs.LARGE;
import static workbook.schema.DatabaseKind.POSTGRESQL;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.CRC32C;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;
import workbook.jdbc.Transaction;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Receipt;
import workbook.scenario.Upload;

/** A file of 16 MiB, in and out. */
public final class Large {

    private static final String INSERT = "insert into attachments (name, content) values (?, ?)";
    private static final String SELECT = "select content from attachments where name = ?";

    /** Bytes that one statement brings over: a round trip each, and no more in memory than this. */
    private static final int SLICE = 1 << 20;

    private Large() {}

    public static List<Approach<DataSource, ?, ?>> approaches() {
        return Approaches.<DataSource, Upload, Receipt>to(LARGE)
                .trap("all-at-once", Large::allAtOnce)
                .whichThrows(PSQLException.class, POSTGRESQL)
                .alternative("stream", Large::stream)
                .whichThrows(OutOfMemoryError.class, POSTGRESQL)
                .idiom("slices", Large::slices)
                .list();
    }

    // tag::all-at-once[]
    static Receipt allAtOnce(DataSource database, Upload file) throws SQLException, IOException {
        Transaction.in(database, connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT);
                    InputStream content = file.open()) {
                insert.setString(1, file.name());
                // A trap: the whole file in memory, and again in the driver.
                insert.setBytes(2, content.readAllBytes());
                insert.executeUpdate();
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        });
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, file.name());
            try (ResultSet attachment = select.executeQuery()) {
                requireNext(attachment, file);
                return Receipt.of(new ByteArrayInputStream(attachment.getBytes("content")));
            }
        }
    }
    // end::all-at-once[]

    // tag::stream[]
    static Receipt stream(DataSource database, Upload file) throws SQLException, IOException {
        insert(database, file);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, file.name());
            try (ResultSet attachment = select.executeQuery()) {
                requireNext(attachment, file);
                try (InputStream content = attachment.getBinaryStream("content")) {
                    return Receipt.of(content);
                }
            }
        }
    }

    private static void insert(DataSource database, Upload file) throws SQLException {
        Transaction.in(database, connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT);
                    InputStream content = file.open()) {
                insert.setString(1, file.name());
                insert.setBinaryStream(2, content, file.length());
                insert.executeUpdate();
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        });
    }
    // end::stream[]

    // tag::slices[]
    static Receipt slices(DataSource database, Upload file) throws SQLException {
        insert(database, file);
        // For drivers whose stream is an array in disguise: the database cuts the slices.
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select substr(content, ?, " + SLICE + ") from attachments where name = ?")) {
            select.setString(2, file.name());
            CRC32C checksum = new CRC32C();
            int length = 0;
            for (byte[] slice = slice(select, length); slice.length > 0; slice = slice(select, length)) {
                checksum.update(slice);
                length += slice.length;
            }
            return new Receipt(length, checksum.getValue());
        }
    }

    private static byte[] slice(PreparedStatement select, int offset) throws SQLException {
        select.setInt(1, offset + 1);
        try (ResultSet attachment = select.executeQuery()) {
            return attachment.next() ? attachment.getBytes(1) : new byte[0];
        }
    }
    // end::slices[]

    private static void requireNext(ResultSet attachment, Upload file) throws SQLException {
        if (!attachment.next()) {
            throw new NoSuchElementException("no attachment is called " + file.name());
        }
    }
}
