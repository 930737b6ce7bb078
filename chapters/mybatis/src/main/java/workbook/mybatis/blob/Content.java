package workbook.mybatis.blob;

import java.io.InputStream;

/**
 * What is in a file, too much for an array.
 *
 * @param stream for whoever has opened it to close
 * @param length in bytes; {@link #UNKNOWN} of what a database sends
 */
public record Content(InputStream stream, long length) {

    public static final long UNKNOWN = -1;
}
