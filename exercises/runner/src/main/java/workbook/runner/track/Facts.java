package workbook.runner.track;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * What {@code exercise.json} says.
 *
 * @param difficulty from 1 to 3
 * @param requires ids of exercises of the same track that come before
 * @param scenario the task, as the chapters know it
 * @param approaches the approaches of the chapter that show what is learned here
 * @param databases where the solution passes
 * @param starter the reason for which the starter is not accepted
 * @param wrong known wrong answers, and the reason for which each is not accepted
 * @param from the solution in another library, for an exercise that ports it; null for others
 */
public record Facts(
        @JsonProperty(required = true) int difficulty,
        @JsonProperty(required = true) List<String> requires,
        @JsonProperty(required = true) String scenario,
        @JsonProperty(required = true) List<String> approaches,
        @JsonProperty(required = true) List<String> databases,
        @JsonProperty(required = true) String starter,
        @JsonProperty(required = true) Map<String, String> wrong,
        Source from) {

    /** An approach of another chapter. */
    public record Source(
            @JsonProperty(required = true) String library,
            @JsonProperty(required = true) String approach) {}
}
