package workbook.blob;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** The same map as JSON. */
public final class JsonMap {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private JsonMap() {}

    public static String write(Map<String, Object> map) {
        try {
            return JSON.writeValueAsString(map);
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("the map has no JSON form: " + cause.getOriginalMessage(), cause);
        }
    }

    /**
     * The object that the text holds, its members in their order. It may be changed.
     *
     * @throws RefusedBytesException when the text is no JSON object
     */
    public static Map<String, Object> read(String json) {
        try {
            return JSON.readValue(json, MAP);
        } catch (JsonProcessingException cause) {
            throw new RefusedBytesException("no JSON object: " + cause.getOriginalMessage(), cause);
        }
    }
}
