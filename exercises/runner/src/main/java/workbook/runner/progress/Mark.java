package workbook.runner.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * How far somebody is with one exercise.
 *
 * @param passedAt when an answer last passed; null when none has
 * @param passedHash of the text that passed then; null when none has
 * @param hints how many were seen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mark(
        @JsonProperty("passedAt") Instant passedAt,
        @JsonProperty("passedHash") String passedHash,
        @JsonProperty("hints") int hints) {

    static final Mark NOTHING_YET = new Mark(null, null, 0);

    /** The later pass wins; of two at once, always the same one. */
    private static final Comparator<Mark> BY_PASS =
            Comparator.comparing(Mark::passedAt).thenComparing(Mark::passedHash);

    /** @throws IllegalArgumentException when it says half of what a pass is, or fewer hints than none */
    public Mark {
        if ((passedAt == null) != (passedHash == null) || hints < 0) {
            throw new IllegalArgumentException("a mark that no answer leaves");
        }
    }

    public boolean passed() {
        return passedAt != null;
    }

    /** Whether an answer passed, and the file holds another text now. Line ends do not count: git changes them. */
    public boolean changedSince(String text) {
        return passed() && !passedHash.equals(hash(text));
    }

    Mark passed(String text, Instant when) {
        return new Mark(when, hash(text), hints);
    }

    Mark seen(int count) {
        return new Mark(passedAt, passedHash, Math.max(hints, count));
    }

    Mark merge(Mark other) {
        Mark later = Stream.of(this, other).filter(Mark::passed).max(BY_PASS).orElse(NOTHING_YET);
        return new Mark(later.passedAt, later.passedHash, Math.max(hints, other.hints));
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
