package workbook.runner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

/** What commands print for tools. */
final class Json {

    private static final ObjectWriter WRITER = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private Json() {}

    static void print(Console console, Object value) {
        try {
            console.out().println(WRITER.writeValueAsString(value));
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
