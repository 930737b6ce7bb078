package workbook.sidebyside;

import java.util.List;

/** A word names nothing that there is. */
public final class UnknownWordException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String word;
    private final transient List<String> known;

    UnknownWordException(String kind, String word, List<String> known) {
        super("unknown " + kind + " '" + word + "': there are " + String.join(", ", known));
        this.kind = kind;
        this.word = word;
        this.known = List.copyOf(known);
    }

    /** What it should have named: {@code scenario}, {@code library} or {@code database}. */
    public String kind() {
        return kind;
    }

    public String word() {
        return word;
    }

    /** The words that name something. */
    public List<String> known() {
        return known;
    }
}
