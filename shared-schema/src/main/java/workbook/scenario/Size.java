package workbook.scenario;

import java.util.List;
import java.util.Locale;

/** What the size of a run counts. */
public enum Size {
    USERS,
    POSTS,
    TAGS,
    /** The task is the same at every size. */
    NOTHING;

    /** The one size at which a task runs that is the same at every size. */
    private static final List<Integer> ONE = List.of(1);

    /** The name in messages: {@code users}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of the sizes that somebody wants to see, those that make a difference. */
    public List<Integer> of(List<Integer> wanted) {
        return this == NOTHING ? ONE : wanted;
    }
}
