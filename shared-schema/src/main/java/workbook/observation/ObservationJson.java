package workbook.observation;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.List;

/** Observations as JSON: the form of the approved files and of {@code ./workbook compare --json}. */
public final class ObservationJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final ObjectWriter WRITER = MAPPER.writer(layout());

    private ObservationJson() {}

    /** An array, with a line break at its end and the same on every system. */
    public static String write(List<Observation> observations) {
        try {
            return WRITER.writeValueAsString(observations) + "\n";
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("an observation cannot be written as JSON", cause);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when that is something else; the message says where
     */
    public static List<Observation> read(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException cause) {
            JsonLocation where = cause.getLocation();
            throw new IllegalArgumentException(
                    "not observations, line " + where.getLineNr() + " column " + where.getColumnNr() + ": "
                            + cause.getOriginalMessage(),
                    cause);
        }
    }

    /** A line for each value, so that a change shows where it is. */
    private static DefaultPrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
