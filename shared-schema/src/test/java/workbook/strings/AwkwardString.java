package workbook.strings;

import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * A string that somebody's code has stumbled over.
 *
 * @param family what it tries: a failure says which
 */
public record AwkwardString(String family, String text) {

    @Override
    public String toString() {
        return family + ": \"" + printable(text) + "\" (" + text.length() + " characters)";
    }

    /** In ASCII, on one line; a long text is cut. */
    static String printable(String text) {
        return text.chars()
                .limit(120)
                .mapToObj(unit -> unit >= ' ' && unit < 0x7f
                        ? "" + (char) unit
                        : "\\u" + HexFormat.of().toHexDigits((char) unit))
                .collect(Collectors.joining());
    }
}
