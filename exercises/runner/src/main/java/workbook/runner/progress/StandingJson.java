package workbook.runner.progress;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** A standing as text. */
public final class StandingJson {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .registerModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new Instants()));

    private StandingJson() {}

    /** The text is not a standing, or one of a newer form. */
    public static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean newer;

        private UnreadableException(String message, boolean newer) {
            super(message);
            this.newer = newer;
        }

        /** Whether a newer workbook wrote it. */
        public boolean newer() {
            return newer;
        }
    }

    public static String write(Standing standing) {
        try {
            return JSON.writeValueAsString(standing) + "\n";
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws UnreadableException when somebody else did, or it is damaged
     */
    public static Standing read(String text) throws UnreadableException {
        try {
            JsonNode tree = JSON.readTree(text);
            long version = tree.path("version").asLong();
            if (version > Standing.VERSION) {
                throw new UnreadableException("version " + version, true);
            }
            if (version < Standing.VERSION) {
                throw new UnreadableException("no version", false);
            }
            return JSON.treeToValue(tree, Standing.class);
        } catch (JsonProcessingException | IllegalArgumentException damaged) {
            throw new UnreadableException(
                    damaged.getMessage().lines().findFirst().orElse(""), false);
        }
    }

    private static final class Instants extends StdDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        Instants() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getValueAsString("");
            try {
                return Instant.parse(text);
            } catch (DateTimeException notATime) {
                return (Instant) context.handleWeirdStringValue(Instant.class, text, "not a time");
            }
        }
    }
}
