package workbook.runner.progress;

import java.util.Locale;

/**
 * Something about the progress file that its owner should know.
 *
 * @param detail the file that was kept aside, or what the system says
 */
public record Notice(Kind kind, String detail) {

    /** What there is to say. */
    public enum Kind {
        /** It could not be understood and was kept aside. */
        DAMAGED,
        /** A newer workbook wrote it, so it was kept aside. */
        NEWER,
        /** It cannot be written: progress is kept in memory until it can. */
        NOT_SAVED,
        /** It is there and cannot be read. */
        NOT_READ;

        /** The name in messages: {@code not-saved}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
