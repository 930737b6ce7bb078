package workbook.scenario;

import java.util.Locale;

/** What an approach is to a practitioner. */
public enum Role {
    /** What a beginner writes first. Kept on purpose, with its real outcome. */
    TRAP,
    /** What the library's own documentation recommends. */
    IDIOM,
    /** Another good way, with its own merits. */
    ALTERNATIVE;

    /** The name in observations: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
