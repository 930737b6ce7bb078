package workbook.jooq.blob;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.BLOB;
import static workbook.jooq.generated.Tables.ATTACHMENTS;
import static workbook.scenario.Blobs.LARGE;
import static workbook.schema.DatabaseKind.POSTGRESQL;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32C;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.NoDataFoundException;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.Receipt;
import workbook.scenario.Upload;

/** A file of 16 MiB, in and out. */
public final class Large {

    private static final Field<InputStream> CONTENT = ATTACHMENTS.CONTENT.convert(new StreamBinding());

    /** Bytes that one statement brings over: a round trip each, and no more in memory than this. */
    private static final int SLICE = 1 << 20;

    private Large() {}

    public static List<Approach<DSLContext, ?, ?>> approaches() {
        return Approaches.<DSLContext, Upload, Receipt>to(LARGE)
                .trap("all-at-once", Large::allAtOnce)
                .whichThrows(DataAccessException.class, POSTGRESQL)
                .alternative("stream", Large::stream)
                .whichThrows(OutOfMemoryError.class, POSTGRESQL)
                .idiom("slices", Large::slices)
                .list();
    }

    // tag::all-at-once[]
    static Receipt allAtOnce(DSLContext ctx, Upload file) throws IOException {
        try (InputStream content = file.open()) {
            ctx.insertInto(ATTACHMENTS, ATTACHMENTS.NAME, ATTACHMENTS.CONTENT)
                    // A trap: the whole file in memory, and again in the driver.
                    .values(file.name(), content.readAllBytes())
                    .execute();
        }
        byte[] content = ctx.select(ATTACHMENTS.CONTENT)
                .from(ATTACHMENTS)
                .where(ATTACHMENTS.NAME.eq(file.name()))
                .fetchSingle(ATTACHMENTS.CONTENT);
        return Receipt.of(new ByteArrayInputStream(content));
    }
    // end::all-at-once[]

    // tag::stream[]
    static Receipt stream(DSLContext ctx, Upload file) throws IOException {
        insert(file, ctx);
        // StreamBinding has the row's stream. JDBC promises it for as long as the row is current: fetch() would go on.
        try (Cursor<Record1<InputStream>> rows = ctx.select(CONTENT)
                        .from(ATTACHMENTS)
                        .where(ATTACHMENTS.NAME.eq(file.name()))
                        .fetchLazy();
                InputStream content = rows.fetchNextOptional()
                        .orElseThrow(() -> new NoDataFoundException("no attachment is called " + file.name()))
                        .value1()) {
            return Receipt.of(content);
        }
    }

    private static void insert(Upload file, DSLContext ctx) throws IOException {
        try (InputStream content = file.open()) {
            ctx.insertInto(ATTACHMENTS, ATTACHMENTS.NAME, CONTENT)
                    .values(file.name(), content)
                    .execute();
        }
    }
    // end::stream[]

    // tag::slices[]
    static Receipt slices(DSLContext ctx, Upload file) throws IOException {
        insert(file, ctx);
        // For drivers whose stream is an array in disguise: the database cuts the slices.
        CRC32C checksum = new CRC32C();
        int length = 0;
        for (byte[] slice = slice(file, 0, ctx); slice.length > 0; slice = slice(file, length, ctx)) {
            checksum.update(slice);
            length += slice.length;
        }
        return new Receipt(length, checksum.getValue());
    }

    private static byte[] slice(Upload file, int offset, DSLContext ctx) {
        Field<byte[]> slice = function("substr", BLOB, ATTACHMENTS.CONTENT, val(offset + 1), inline(SLICE));
        return ctx.select(slice)
                .from(ATTACHMENTS)
                .where(ATTACHMENTS.NAME.eq(file.name()))
                .fetchSingle(slice);
    }
    // end::slices[]
}
