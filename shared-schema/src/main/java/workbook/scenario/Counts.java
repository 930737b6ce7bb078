package workbook.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much of what an approach returned or left in the tables: {@code users: 10, posts: 30}. */
public record Counts(@JsonValue Map<String, Long> byName) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Counts {
        byName = new LinkedHashMap<>(byName);
    }

    public static Counts of(String name, long count) {
        return new Counts(Map.of(name, count));
    }

    public Counts and(String name, long count) {
        Map<String, Long> more = new LinkedHashMap<>(byName);
        more.put(name, count);
        return new Counts(more);
    }
}
