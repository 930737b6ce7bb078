package workbook.blob;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map of text to text, numbers and truth values, as the bytes of Java serialization. */
public final class SerializedMap {

    private SerializedMap() {}

    /**
     * The bytes of the map.
     *
     * @throws RefusedBytesException when they are more than {@link #read} takes: nobody could read what is stored
     */
    public static byte[] write(Map<String, Object> map) {
        byte[] bytes = bytes(new LinkedHashMap<>(map));
        FilteredStream.requireFew(bytes);
        return bytes;
    }

    /**
     * The map that the bytes hold. It may be changed.
     *
     * @throws RefusedBytesException when they hold anything else; none of it was executed, and no more memory taken than
     *     the filter allows
     */
    public static Map<String, Object> read(byte[] bytes) {
        if (!(FilteredStream.read(bytes, Map.of()) instanceof HashMap<?, ?> map)) {
            throw new RefusedBytesException("there is no map in the bytes", null);
        }
        Map<String, Object> checked = new LinkedHashMap<>();
        map.forEach((key, value) -> checked.put(text(key), scalar(value)));
        return checked;
    }

    private static String text(Object key) {
        if (key instanceof String text) {
            return text;
        }
        throw new RefusedBytesException("a key of the map is not text", null);
    }

    private static Object scalar(Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        throw new RefusedBytesException("a value of the map is neither text nor a number nor a truth value", null);
    }

    static byte[] bytes(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(object);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }
}
