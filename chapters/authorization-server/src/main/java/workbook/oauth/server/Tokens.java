package workbook.oauth.server;

import java.util.Objects;
import java.util.stream.Stream;

/** What a client got; null for what it did not get. */
public record Tokens(String access, String refresh, String id) {

    /** How many it got. */
    public int count() {
        return (int) Stream.of(access, refresh, id).filter(Objects::nonNull).count();
    }

    /** None of them is shown. */
    @Override
    public String toString() {
        return count() + " tokens";
    }
}
