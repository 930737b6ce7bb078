package workbook.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;

/**
 * What arrived of a file.
 *
 * @param length in bytes
 * @param checksum CRC-32C of them
 */
public record Receipt(long length, long checksum) {

    private static final int BUFFER = 8 * 1024;

    /** Reads to the end, a buffer at a time. */
    public static Receipt of(InputStream file) throws IOException {
        CRC32C checksum = new CRC32C();
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        for (int count = file.read(buffer); count >= 0; count = file.read(buffer)) {
            checksum.update(buffer, 0, count);
            length += count;
        }
        return new Receipt(length, checksum.getValue());
    }
}
