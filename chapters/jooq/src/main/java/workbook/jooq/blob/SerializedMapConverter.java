package workbook.jooq.blob;

import java.util.Map;
import org.jooq.impl.AbstractConverter;
import workbook.blob.RefusedBytesException;
import workbook.blob.SerializedMap;

/** What {@code users.data} is in Java: the code generator gives the column this type wherever it appears. */
public final class SerializedMapConverter extends AbstractConverter<byte[], Map<String, Object>> {

    private static final long serialVersionUID = 1;

    /** For the generated code. */
    @SuppressWarnings("unchecked") // a class knows nothing of the types of its keys and values
    public SerializedMapConverter() {
        super(byte[].class, (Class<Map<String, Object>>) (Class<?>) Map.class);
    }

    // tag::converter[]
    /** @throws RefusedBytesException when the bytes hold no such map */
    @Override
    public Map<String, Object> from(byte[] bytes) {
        return bytes == null ? null : SerializedMap.read(bytes);
    }

    @Override
    public byte[] to(Map<String, Object> map) {
        return map == null ? null : SerializedMap.write(map);
    }
    // end::converter[]
}
