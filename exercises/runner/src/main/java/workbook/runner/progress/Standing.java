package workbook.runner.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Where a learner stands. Immutable: every change returns another.
 *
 * @param version of this form
 * @param current the exercise at hand, {@code hibernate/one-select}; null before the first
 * @param language chosen for good, {@code ko} or {@code en}; null to follow the locale
 * @param exercises what is known of each, by id; ids that this workbook does not know are kept
 */
@JsonPropertyOrder({"version", "current", "language", "exercises"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Standing(
        @JsonProperty(value = "version", required = true) int version,
        @JsonProperty("current") String current,
        @JsonProperty("language") String language,
        @JsonProperty(value = "exercises", required = true) Map<String, Mark> exercises) {

    static final int VERSION = 1;

    public static final Standing BEGINNING = new Standing(VERSION, null, null, Map.of());

    /** @throws IllegalArgumentException when a mark is missing, or the language is neither of the two */
    public Standing {
        if (exercises == null || exercises.values().stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("an exercise without a mark");
        }
        if (language != null && !language.equals("ko") && !language.equals("en")) {
            throw new IllegalArgumentException("a language other than ko and en");
        }
        exercises = Collections.unmodifiableMap(new TreeMap<>(exercises));
    }

    /** Of an exercise; one that says nothing yet when it was never touched. */
    public Mark of(String id) {
        return exercises.getOrDefault(id, Mark.NOTHING_YET);
    }

    public boolean passed(String id) {
        return of(id).passed();
    }

    public Optional<String> chosenLanguage() {
        return Optional.ofNullable(language);
    }

    public Optional<String> currentExercise() {
        return Optional.ofNullable(current);
    }

    /** This text passed. */
    public Standing withPassed(String id, String text, Instant when) {
        return with(id, mark -> mark.passed(text, when.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** So many hints were seen, or more before. */
    public Standing withHints(String id, int seen) {
        return with(id, mark -> mark.seen(seen));
    }

    public Standing withCurrent(String id) {
        return new Standing(VERSION, id, language, exercises);
    }

    public Standing withLanguage(String code) {
        return new Standing(VERSION, current, code, exercises);
    }

    /** Both together: nothing that either knows is lost. Where they disagree on what is at hand, the other one is right. */
    public Standing merge(Standing other) {
        Map<String, Mark> both = new TreeMap<>(exercises);
        other.exercises.forEach((id, mark) -> both.merge(id, mark, Mark::merge));
        return new Standing(
                VERSION,
                other.currentExercise().orElse(current),
                other.chosenLanguage().orElse(language),
                both);
    }

    private Standing with(String id, UnaryOperator<Mark> change) {
        Map<String, Mark> changed = new TreeMap<>(exercises);
        changed.put(id, change.apply(of(id)));
        return new Standing(VERSION, current, language, changed);
    }
}
