package workbook.strings;

import java.nio.charset.StandardCharsets;

/** What careless code makes of a string that it should refuse. */
final class Careless {

    private Careless() {}

    /** Question marks for halves of pairs, an end at the first NUL, an end at the end of the column. */
    static String copy(String text, int width) {
        String encoded = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String ended = encoded.contains("\0") ? encoded.substring(0, encoded.indexOf('\0')) : encoded;
        return ended.substring(0, Math.min(width, ended.length()));
    }
}
