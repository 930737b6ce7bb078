package workbook.oauth;

import org.springframework.util.Assert;
import workbook.scenario.WellFormed;

/** Looks at a text before a database sees it, so that every database refuses the same. */
public final class StoredText {

    private StoredText() {}

    /**
     * Returns the value itself.
     *
     * @param name what to call it in the message, which never shows the value
     * @throws IllegalArgumentException when it is null or blank, has half a surrogate pair, or a NUL, which PostgreSQL
     *     does not keep
     */
    public static String require(String name, String value) {
        Assert.hasText(value, () -> name + " cannot be empty");
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(name + " has a NUL at index " + value.indexOf('\0')
                    + ": PostgreSQL keeps none; send text without it");
        }
        return WellFormed.input(value);
    }
}
