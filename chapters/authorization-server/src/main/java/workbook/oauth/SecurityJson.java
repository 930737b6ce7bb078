package workbook.oauth;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.jackson.SecurityJacksonModules;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in a column. Maps bear the names of the classes that their values had, and only those on the list of Spring
 * Security's modules come back: a name in a database is input like any other.
 */
final class SecurityJson {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    // tag::mapper[]
    /** Moments are numbers with nine decimals, some of them inside of a tree: as a double, the last two are lost. */
    private static final JsonMapper TYPED = JsonMapper.builder()
            .addModules(SecurityJacksonModules.getModules(SecurityJson.class.getClassLoader()))
            .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    // end::mapper[]

    private static final JsonMapper PLAIN = new JsonMapper();

    private SecurityJson() {}

    static String write(Map<String, Object> map) {
        return TYPED.writeValueAsString(map);
    }

    static String write(Collection<String> texts) {
        return PLAIN.writeValueAsString(List.copyOf(texts));
    }

    // tag::map[]
    /**
     * Reads a map.
     *
     * @throws CorruptRowException when it is no JSON, or names a class that is not on the list
     */
    static Map<String, Object> map(String json, String table, String column, String row) {
        try {
            return require(TYPED.readValue(json, MAP), table, column, row);
        } catch (JacksonException | IllegalArgumentException refused) {
            throw corrupt(table, column, row);
        }
    }
    // end::map[]

    /**
     * Reads a map that is never empty.
     *
     * @throws CorruptRowException as {@link #map}, or when it is empty
     */
    static Map<String, Object> settings(String json, String table, String column, String row) {
        Map<String, Object> settings = map(json, table, column, row);
        if (settings.isEmpty()) {
            throw corrupt(table, column, row);
        }
        return settings;
    }

    /**
     * Reads a set, in the order in which it was written.
     *
     * @throws CorruptRowException when it is no JSON array of texts
     */
    static Set<String> texts(String json, String table, String column, String row) {
        try {
            return new LinkedHashSet<>(require(PLAIN.readValue(json, TEXTS), table, column, row));
        } catch (JacksonException refused) {
            throw corrupt(table, column, row);
        }
    }

    private static <T> T require(T value, String table, String column, String row) {
        if (value == null) {
            throw corrupt(table, column, row);
        }
        return value;
    }

    /** Without Jackson's own words as a cause: they quote what they could not read. */
    private static CorruptRowException corrupt(String table, String column, String row) {
        return new CorruptRowException(
                table, column, row, "is not JSON of the classes that Spring Security allows: restore it from a backup");
    }
}
