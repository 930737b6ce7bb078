package workbook.scenario;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/** The strings in the input of a scenario: in its records, lists and maps, however deep. */
public final class InputStrings {

    private InputStrings() {}

    public static Stream<String> in(Object input) {
        if (input instanceof String text) {
            return Stream.of(text);
        }
        if (input instanceof Record parts) {
            return Arrays.stream(parts.getClass().getRecordComponents()).flatMap(part -> in(value(parts, part)));
        }
        if (input instanceof Collection<?> elements) {
            return elements.stream().flatMap(InputStrings::in);
        }
        if (input instanceof Map<?, ?> entries) {
            return Stream.of(entries.keySet(), entries.values()).flatMap(InputStrings::in);
        }
        return Stream.empty();
    }

    /** A record may be private to the class that uses it: its accessor is public, but cannot be called from here. */
    private static Object value(Record parts, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException cause) {
            throw new IllegalStateException("cannot read " + part, cause);
        }
    }
}
