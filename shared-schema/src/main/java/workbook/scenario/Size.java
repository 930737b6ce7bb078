package workbook.scenario;

import java.util.List;
import java.util.Locale;

/** What the size of a run counts. */
public enum Size {
    USERS(new Text("users", "사용자")),
    POSTS(new Text("posts", "게시글")),
    TAGS(new Text("tags", "태그")),
    AUTHORIZATIONS(new Text("authorizations", "인가")),
    /** The task is the same at every size. */
    NOTHING(new Text("", ""));

    /** The one size at which a task runs that is the same at every size. */
    private static final List<Integer> ONE = List.of(1);

    private final Text title;

    Size(Text title) {
        this.title = title;
    }

    /** Several of what it counts; empty where it counts nothing. */
    public Text title() {
        return title;
    }

    /** The name in messages: {@code users}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of the sizes that somebody wants to see, those that make a difference. */
    public List<Integer> of(List<Integer> wanted) {
        return this == NOTHING ? ONE : wanted;
    }
}
